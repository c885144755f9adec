import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The team's workflow, step by step as GitHub would run it, in a repository that is not this one. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the workflow's steps are for bash")
class WorkflowTest {

    private static final String ANIMAL = "create table animal (\n    id int primary key,\n    name text\n);\n";
    private static final String OLDER = ANIMAL.replace("text\n", "text,\n    age int\n");

    /** The commands of each step, by the job's name and the step's. */
    private static final Map<String, String> STEPS = new LinkedHashMap<>();

    @TempDir Path folder;
    private Path repository;
    private Servers.TestDatabase production;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeAll
    static void readSteps() throws IOException {
        var workflow = Files.readString(Run.ROOT.resolve(".github/migrations-workflow.example.yaml"));
        var jobs = Pattern.compile("(?ms)^  ([\\w-]+):\\n    (?:if|needs): .*?(?=^  [\\w-]+:\\n|\\z)").matcher(workflow).results();
        jobs.forEach(job -> Pattern.compile("(?s)      - name: ([^\n(,]*).*?(?=\n      - |\\z)").matcher(job.group()).results().forEach(step -> {
            var run = step.group().replaceFirst("(?s).*\n        run: ", "");
            STEPS.put(job.group(1) + ": " + step.group(1).strip(), run.startsWith("|") ? run.substring(2).indent(-10) : run);
        }));
    }

    @BeforeEach
    void repositoryOfStrangers() throws IOException {
        production = Servers.create(18);
        var programs = Files.createDirectory(folder.resolve("programs"));
        Files.createSymbolicLink(programs.resolve("jbang"), Run.ROOT.resolve("jbang"));
        Files.writeString(programs.resolve("gh"), "#!/bin/sh\n[ \"$1\" = api ] && exit 1\nprintf '%s ' \"$@\"\n");
        Files.setPosixFilePermissions(programs.resolve("gh"), PosixFilePermissions.fromString("rwxr-xr-x"));
        repository = folder.resolve("work");
        environment.putAll(Map.of("PATH", programs + ":" + System.getenv("PATH"), "LOSSLESS", Run.ROOT.resolve("jbang-catalog.json").toString(),
            "GITHUB_BASE_REF", "main", "GITHUB_REF_NAME", "12/merge", "GITHUB_REPOSITORY", "them/theirs", "GITHUB_SHA", "HEAD",
            "GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString(), "GITHUB_OUTPUT", folder.resolve("output").toString(),
            "SHADOW_DATABASE_URL", Servers.shadow(), "CI", "true"));
        environment.put("GITHUB_WORKSPACE", repository.toString());
        environment.put("PROD_DATABASE_URL", production.url());
        var git = "git init -q --bare -b main origin && git clone -q origin work && cd work && git checkout -q -b main 2> /dev/null; "
            + "git config user.name Ada && git config user.email ada@example.org && mkdir migrations";
        assertEquals(0, Run.process(folder, environment, "", "bash", "-c", git).exit());
        Files.writeString(repository.resolve("migrations/models.sql"), ANIMAL);
        Files.writeString(repository.resolve("migrations/V1__create_animal.sql"), ANIMAL);
        bash("git add . && git commit -qm 'Begin' && git push -q -u origin main && jbang \"migrate@$LOSSLESS\" prod --yes");
    }

    @Test
    void aChangeIsReviewedWrittenShownApprovedAndApplied() throws IOException {
        bash("git checkout -q -b age");
        Files.writeString(repository.resolve("migrations/models.sql"), OLDER);
        bash("git commit -qam 'Say how old they are' && git fetch -q");
        assertEquals("", step("pull-request: Branches change models.sql"));
        assertEquals("::warning file=migrations/models.sql,line=4::models and migrations: + column animal.age integer\n",
            step("pull-request: Models load"));
        var drift = Files.readString(folder.resolve("summary.md"));
        assertTrue(drift.startsWith("### check_drift --offline: differs\n") && drift.contains("\n+ column animal.age   integer\n"), drift);
        step("pull-request: What it would do");
        step("pull-request: What production would get");
        var shown = Files.readString(folder.resolve("summary.md")).substring(drift.length());
        assertTrue(shown.startsWith("### Rehearsal: 1 migration rehearsed, all pass\n"), shown);
        assertTrue(shown.contains("### Production\n    prod: "), shown);
        assertTrue(shown.endsWith("\n    alter table public.animal add column age integer;\n"), shown);
        assertEquals("pr comment 12 --edit-last --create-if-none --body-file comment.md ", step("pull-request: The same as a comment"));
        assertEquals(shown, Files.readString(repository.resolve("comment.md")));

        bash("rm -f *.md *.txt migrations/V2* && git checkout -q main"
            + " && git merge -q --no-ff -m 'Merge pull request #12 from ada/age' -m 'Add the age (née birthday)!' age && git push -q");
        step("write: Write the next migration");
        step("write: Plan");
        step("write: Commit the migration");
        assertEquals("migrations/V2__add_the_age_n_e_birthday.sql\n", bash("git fetch -q && git ls-tree --name-only origin/main migrations/V2*"));
        var plan = Files.readString(folder.resolve("summary.md")).substring(drift.length() + shown.length());
        assertTrue(plan.startsWith("### migrate prod --plan\n\n```text\nV2__add_the_age_n_e_birthday.sql in "), plan);
        assertTrue(plan.endsWith("\nprod is at version 1, 1 pending; all rolled back, nothing was changed\n```\n"), plan);
        assertEquals("pending=3\ncommit=" + bash("git rev-parse origin/main"), Files.readString(folder.resolve("output")));

        assertTrue(step("apply: Apply").endsWith("prod is at version 2\n"));
        assertEquals("", step("apply: Everything agrees"));
    }

    @Test
    void aBranchWithAMigrationIsRefused() throws IOException {
        bash("git checkout -q -b age");
        Files.writeString(repository.resolve("migrations/V2__add_age.sql"), "alter table animal add age int;\n");
        bash("git add . && git commit -qm 'Say how old they are'");
        var refused = run("pull-request: Branches change models.sql");
        assertEquals(1, refused.exit());
        assertEquals("::error file=migrations/V2__add_age.sql,line=1::this file belongs to main: it is written off production when the branch"
            + " is merged\n", refused.out());
    }

    private String step(String name) {
        var run = run(name);
        assertEquals(0, run.exit(), name + "\n" + run.out() + run.err());
        return run.out();
    }

    private Run run(String name) {
        return Run.process(repository, environment, "", "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", STEPS.get(name));
    }

    private String bash(String command) {
        var run = Run.process(repository, environment, "", "bash", "-ec", command);
        assertEquals(0, run.exit(), command + "\n" + run.out() + run.err());
        return run.out();
    }
}
