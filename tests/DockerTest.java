import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The compose files are valid, on localhost only, and without a password of their own. */
class DockerTest {

    @ParameterizedTest
    @CsvSource({"dev, DEV_PASSWORD, 5433", "prod, PROD_PASSWORD, 5434"})
    void composeFileIsValid(String server, String password, int port) {
        assumeTrue(Run.process(Run.ROOT, Map.of(), "", "sh", "-c", "command -v docker-compose").exit() == 0, "docker-compose is not installed");
        var file = "docker/" + server + "/compose.yaml";

        var config = Run.process(Run.ROOT, Map.of(password, "from the environment"), "", "docker-compose", "--file", file, "config");
        assertEquals(0, config.exit(), config.err());
        for (var expected : new String[] {"127.0.0.1:" + port + ":5432", "POSTGRES_PASSWORD: from the environment", "image: postgres:18",
            "name: lossless-" + server, "pg_isready"})
            assertTrue(config.out().contains(expected), "no " + expected + " in:\n" + config.out());

        var without = Run.process(Run.ROOT, Map.of(), "", "docker-compose", "--file", file, "config");
        assertEquals(1, without.exit(), "a password must be given");
    }
}
