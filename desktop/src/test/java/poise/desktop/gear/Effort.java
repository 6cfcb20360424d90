package poise.desktop.gear;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What some work takes: processor time of all threads of this process, and bytes that the asking thread allocated. */
public record Effort(long cpuNanos, long bytes) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What has been spent so far. */
    public static Effort soFar() {
        return new Effort(SYSTEM.getProcessCpuTime(), THREADS.getCurrentThreadAllocatedBytes());
    }

    /** What doing something so many times takes. */
    public static Effort of(Runnable work, int times) {
        Effort before = soFar();
        for (int i = 0; i < times; i++) work.run();
        Effort after = soFar();
        return new Effort(after.cpuNanos - before.cpuNanos, after.bytes - before.bytes);
    }

    public double millis() {
        return cpuNanos / 1e6;
    }
}
