import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;

/** Flyway itself, of the pinned version or of an old one from its own jar, as a team has run it before. */
final class RealFlyway {

    /** The scripts' own. */
    static final String PINNED = "13.12.0";

    private static final Map<String, ClassLoader> LOADERS = new ConcurrentHashMap<>();

    private RealFlyway() {
    }

    /**
     * Runs one of Flyway's commands.
     *
     * @param command migrate, validate, baseline, repair
     * @param settings by their names in flyway.conf, without "flyway."
     * @throws IllegalStateException with what Flyway says, when it fails
     */
    static Object run(String version, Servers.TestDatabase database, Path folder, String command, Map<String, String> settings) {
        var all = new HashMap<String, String>();
        all.put("flyway.url", "jdbc:postgresql://localhost:" + database.port() + "/" + database.name());
        all.put("flyway.user", "postgres");
        all.put("flyway.password", "none");
        all.put("flyway.locations", "filesystem:" + folder);
        if (version.equals(PINNED)) all.put("flyway.loggers", "slf4j");
        settings.forEach((name, value) -> all.put("flyway." + name, value));
        var before = Thread.currentThread().getContextClassLoader();
        try {
            var loader = loader(version);
            Thread.currentThread().setContextClassLoader(loader);
            var configuration = Class.forName("org.flywaydb.core.Flyway", true, loader).getMethod("configure").invoke(null);
            configuration.getClass().getMethod("configuration", Map.class).invoke(configuration, all);
            var flyway = configuration.getClass().getMethod("load").invoke(configuration);
            return flyway.getClass().getMethod(command).invoke(flyway);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** The pinned version's is this JVM's; an old one has nothing but its jar, the driver and the JDK. */
    private static ClassLoader loader(String version) {
        if (version.equals(PINNED)) return RealFlyway.class.getClassLoader();
        return LOADERS.computeIfAbsent(version, one -> {
            var driver = org.postgresql.Driver.class.getProtectionDomain().getCodeSource().getLocation();
            try {
                return new URLClassLoader(new URL[] {jar(one).toUri().toURL(), driver}, ClassLoader.getPlatformClassLoader());
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Fetched by Maven unless it is in the local repository; where it cannot be, the test is skipped. */
    private static Path jar(String version) {
        var jar = Path.of(System.getProperty("user.home"), ".m2", "repository", "org", "flywaydb", "flyway-core", version,
            "flyway-core-" + version + ".jar");
        if (Files.exists(jar)) return jar;
        try {
            var maven = new ProcessBuilder(List.of(System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn", "-B", "-q",
                "dependency:get", "-Dtransitive=false", "-Dartifact=org.flywaydb:flyway-core:" + version)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            maven.waitFor();
        } catch (IOException e) {
            // there is no Maven
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Assumptions.assumeTrue(Files.exists(jar), "Flyway " + version + " cannot be fetched");
        return jar;
    }
}
