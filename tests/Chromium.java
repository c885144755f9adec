import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A headless browser that opens a page and says what it fetched, what went wrong, and what is to be seen. */
final class Chromium implements AutoCloseable, WebSocket.Listener {

    private final Path folder;
    private final Process process;
    private final WebSocket socket;
    private final StringBuilder text = new StringBuilder();
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Map<String, Object>>> answers = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> loaded = new CompletableFuture<>();
    private final List<String> fetched = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /** Skips the test where there is no browser. */
    static Chromium open(Path page, int width, int height, boolean dark) throws Exception {
        var program = Stream.of("chromium", "chromium-browser", "google-chrome", "chrome")
            .filter(name -> Run.process(Run.ROOT, Map.of(), "", "sh", "-c", "command -v " + name).exit() == 0).findFirst();
        Assumptions.assumeTrue(program.isPresent(), "there is no chromium to open the page with");
        var browser = new Chromium(program.get());
        try {
            for (var domain : List.of("Page", "Network", "Runtime", "Log")) browser.ask(domain + ".enable", Map.of());
            browser.ask("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
            browser.ask("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme",
                "value", dark ? "dark" : "light"))));
            browser.ask("Page.navigate", Map.of("url", page.toUri().toString()));
            browser.loaded.get(60, TimeUnit.SECONDS);
            return browser;
        } catch (Exception e) {
            browser.close();
            throw e;
        }
    }

    private Chromium(String program) throws Exception {
        folder = Files.createTempDirectory("chromium");
        process = new ProcessBuilder(program, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0",
            "--user-data-dir=" + folder, "about:blank").redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        try {
            var port = folder.resolve("DevToolsActivePort"); // the port's number, and the browser's address there
            while (!Files.exists(port) || Files.readAllLines(port).size() < 2) {
                if (!process.isAlive()) throw new IllegalStateException(Files.readString(folder.resolve("log")));
                LockSupport.parkNanos(1_000_000);
            }
            var http = HttpClient.newHttpClient();
            var list = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Files.readAllLines(port).get(0)
                + "/json/list")).build(), HttpResponse.BodyHandlers.ofString()).body();
            var page = JSON.std.listFrom(list).stream().map(Map.class::cast).filter(one -> one.get("type").equals("page")).findFirst().orElseThrow();
            socket = http.newWebSocketBuilder().buildAsync(URI.create((String) page.get("webSocketDebuggerUrl")), this).get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            end();
            throw e;
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            try {
                heard(JSON.std.mapFrom(text.toString()));
            } catch (IOException e) {
                complaints.add("" + e);
            }
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    @SuppressWarnings("unchecked")
    private void heard(Map<String, Object> message) {
        if (message.get("id") != null) {
            answers.remove((Integer) message.get("id")).complete(message);
            return;
        }
        var what = (Map<String, Object>) message.get("params");
        switch ((String) message.get("method")) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Network.requestWillBeSent" -> fetched.add((String) ((Map<String, Object>) what.get("request")).get("url"));
            case "Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled" -> complaints.add(what.toString());
            default -> { }
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> ask(String method, Map<String, ?> parameters) throws Exception {
        var answer = new CompletableFuture<Map<String, Object>>();
        var id = number.incrementAndGet();
        answers.put(id, answer);
        socket.sendText(JSON.std.asString(Map.of("id", id, "method", method, "params", parameters)), true).get(60, TimeUnit.SECONDS);
        var said = answer.get(60, TimeUnit.SECONDS);
        if (said.get("error") != null) throw new IllegalStateException(method + ": " + said.get("error"));
        return (Map<String, Object>) said.get("result");
    }

    /** What an expression of JavaScript is, in the page. */
    @SuppressWarnings("unchecked")
    Object evaluate(String expression) throws Exception {
        var said = ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        if (said.get("exceptionDetails") != null) throw new IllegalStateException("" + said.get("exceptionDetails"));
        return ((Map<String, Object>) said.get("result")).get("value");
    }

    void screenshot(Path file) throws Exception {
        Files.write(file, Base64.getDecoder().decode((String) ask("Page.captureScreenshot", Map.of()).get("data")));
    }

    /** Addresses, but for those in which the data themselves are. */
    List<String> fetched() { return fetched.stream().filter(url -> !url.startsWith("data:")).toList(); }

    /** Errors, warnings, and what the policy of the page has kept from running. */
    List<String> complaints() { return new ArrayList<>(complaints); }

    @Override
    public void close() throws Exception {
        socket.abort();
        end();
    }

    private void end() throws Exception {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (var one : all) one.onExit().get(60, TimeUnit.SECONDS);
        DrawSchema.Programs.delete(folder);
    }
}
