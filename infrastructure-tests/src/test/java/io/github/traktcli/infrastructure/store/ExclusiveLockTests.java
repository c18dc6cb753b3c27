package io.github.traktcli.infrastructure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExclusiveLockTests {

  @TempDir private Path temporary;

  @Test
  void letsOneThreadInAtATime() {
    ExclusiveLock lock = new ExclusiveLock(temporary.resolve("state/lock"), patient());
    AtomicInteger inside = new AtomicInteger();
    List<Integer> seen = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 20; i++) {
        threads.execute(
            () ->
                lock.during(
                    () -> {
                      seen.add(inside.incrementAndGet());
                      return inside.decrementAndGet();
                    }));
      }
    }
    assertThat(seen).hasSize(20).containsOnly(1);
  }

  @Test
  void mayBeTakenAgainByWhoHoldsIt() {
    ExclusiveLock lock = new ExclusiveLock(temporary.resolve("lock"), patient());
    assertThat(lock.during(() -> lock.during(() -> "inside"))).isEqualTo("inside");
    assertThat(lock.during(() -> "again")).isEqualTo("again");
  }

  @Test
  void isWaitedForNoLongerThanAllowedAndSaysSoAfterTwoSeconds() {
    Path file = temporary.resolve("lock");
    Duration[] slept = {Duration.ZERO};
    List<Duration> told = new ArrayList<>();
    ExclusiveLock late =
        new ExclusiveLock(
            file,
            new ExclusiveLock.Waits(
                Duration.ofSeconds(20),
                pause -> slept[0] = slept[0].plus(pause),
                waitedFor -> told.add(slept[0])));

    TraktException failure =
        new ExclusiveLock(file, patient())
            .during(
                () ->
                    catchThrowableOfType(TraktException.class, () -> late.during(() -> "inside")));

    assertThat(failure.failure())
        .isEqualTo(
            new TraktFailure.LocalState(
                file.toString(),
                "another trakt has been using it for 20 s; end it, or wait longer with"
                    + " --max-wait"));
    assertThat(slept[0]).isEqualTo(Duration.ofSeconds(20));
    assertThat(told)
        .singleElement()
        .satisfies(
            when -> assertThat(when).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3)));
    assertThat(late.during(() -> "inside")).isEqualTo("inside");
  }

  private static ExclusiveLock.Waits patient() {
    return new ExclusiveLock.Waits(
        Duration.ofMinutes(5), pause -> LockSupport.parkNanos(pause.toNanos()), file -> {});
  }
}
