import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Sessions that each write in a loop; whoever has to wait for as long as migrate may keep others waiting has failed. */
final class Writers implements AutoCloseable {
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger writes = new AtomicInteger();
    private final List<CompletableFuture<Void>> all;

    interface Write {
        /** @param i a number from 0 to 2,999: each of them in turn */
        void run(Handle handle, int i);
    }

    /** With a pause, for others' tests have these processors, too. */
    Writers(Servers.TestDatabase database, int number, Write write) { this(database, number, 2_000_000, write); }

    /** @param pause in nanoseconds */
    Writers(Servers.TestDatabase database, int number, long pause, Write write) {
        all = IntStream.range(0, number).mapToObj(n -> CompletableFuture.runAsync(() -> database.jdbi().useHandle(handle -> {
            handle.execute("set lock_timeout = '5s'");
            for (var i = n; !over.get(); i = (i + 7) % 3_000) {
                write.run(handle, i);
                writes.incrementAndGet();
                if (pause > 0) LockSupport.parkNanos(pause);
            }
        }))).toList();
        while (writes.get() < number && all.stream().noneMatch(CompletableFuture::isDone)) LockSupport.parkNanos(1_000_000);
    }

    void end() throws Exception {
        over.set(true);
        for (var writer : all) writer.get();
        assertTrue(writes.get() > 100, writes + " writes");
    }

    @Override public void close() { over.set(true); }
}
