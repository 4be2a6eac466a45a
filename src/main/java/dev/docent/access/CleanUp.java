package dev.docent.access;

import dev.docent.access.audit.StoredAudit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Forgets now and then what the audit log need not hold any longer.
final class CleanUp implements AutoCloseable {

    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("audit").unstarted(work));

    CleanUp(StoredAudit audit) {
        var _ = schedule.scheduleWithFixedDelay(audit::forgetOld, 0, 1, TimeUnit.HOURS);
    }

    @Override
    public void close() {
        schedule.close();
    }
}
