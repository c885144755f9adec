import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** A network of a test's own between a client and a server, which falls silent or is cut where the test says. */
final class Relay implements Closeable {

    /** What happens to the connection on which a client first sends a text. */
    enum Fault { NONE, CUT_BEFORE, CUT_AFTER, SILENT_AFTER }

    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger server;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final Set<Socket> silentOnes = ConcurrentHashMap.newKeySet();
    /** Servers that have done what they were asked for: their answer is there, and not passed on. */
    private final Set<Socket> answered = ConcurrentHashMap.newKeySet();
    private final CountDownLatch happened = new CountDownLatch(1);
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private volatile boolean silent;
    private volatile String text;
    private volatile Fault fault = Fault.NONE;
    private volatile long last = Long.MAX_VALUE;

    Relay(int port) throws IOException {
        server = new AtomicInteger(port);
        new Thread(this::accept).start();
    }

    int port() {
        return listener.getLocalPort();
    }

    String url(Servers.TestDatabase database) {
        return "postgres://postgres@localhost:" + port() + "/" + database.name();
    }

    /** Connections that are made from now on lead to another server. */
    void leadTo(int port) {
        server.set(port);
    }

    /** From now on nothing comes through, on any connection, and none of them ends. */
    void fallSilent() {
        silent = true;
    }

    void at(String text, Fault fault) {
        at(text, 1, fault);
    }

    /** @param nth which time the text is sent */
    void at(String text, int nth, Fault fault) {
        this.text = text;
        left.set(nth);
        this.fault = fault;
    }

    /** Cuts all connections when so many bytes have come through, in either direction. */
    void cutAtByte(long number) {
        last = number;
    }

    long bytes() {
        return bytes.get();
    }

    /** Or until the script has ended: that it has sent so many bytes once says nothing of the next time. */
    void awaitByte(long number, Running running) {
        while (bytes() < number && running.isAlive()) LockSupport.parkNanos(100_000);
    }

    /** Waits until the fault has happened. */
    void awaitFault() throws InterruptedException {
        happened.await();
    }

    int connections() { return connections.get(); }

    /** Waits until so many connections have been made. */
    void awaitConnections(int number) {
        while (connections.get() < number) LockSupport.parkNanos(1_000_000);
    }

    private void accept() {
        try {
            while (true) {
                var client = listener.accept();
                connections.incrementAndGet();
                sockets.add(client);
                try {
                    var upstream = new Socket("localhost", server.get());
                    sockets.add(upstream);
                    new Thread(() -> pump(client, upstream, true)).start();
                    new Thread(() -> pump(upstream, client, false)).start();
                } catch (IOException e) {
                    client.close();
                }
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void pump(Socket from, Socket to, boolean fromClient) {
        try (from; to) {
            InputStream in = from.getInputStream();
            var buffer = new byte[8192];
            for (int count; (count = in.read(buffer)) >= 0; ) {
                var hit = fromClient && fault != Fault.NONE && new String(buffer, 0, count, StandardCharsets.ISO_8859_1).contains(text)
                    && left.decrementAndGet() == 0;
                var what = hit ? fault : Fault.NONE;
                if (hit) fault = Fault.NONE;
                if (hit && what != Fault.CUT_BEFORE) silentOnes.add(to);
                if (what == Fault.CUT_BEFORE || bytes.addAndGet(count) > last) cut(from, to);
                while (silent || !fromClient && silentOnes.contains(from)) hold(from, to);
                to.getOutputStream().write(buffer, 0, count);
                if (what == Fault.CUT_AFTER) {
                    awaitAnswer(to);
                    cut(from, to);
                }
                if (hit) happened.countDown();
            }
        } catch (IOException e) {
            // an end
        }
    }

    private void awaitAnswer(Socket server) {
        while (!answered.contains(server)) LockSupport.parkNanos(1_000_000);
    }

    private void hold(Socket from, Socket to) throws IOException {
        answered.add(from);
        if (from.isClosed() || to.isClosed()) throw new IOException("closed");
        LockSupport.parkNanos(1_000_000);
    }

    private void cut(Socket from, Socket to) throws IOException {
        happened.countDown();
        if (last < Long.MAX_VALUE) for (var socket : sockets) socket.close();
        from.close();
        to.close();
        throw new IOException("cut");
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (var socket : sockets) socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
