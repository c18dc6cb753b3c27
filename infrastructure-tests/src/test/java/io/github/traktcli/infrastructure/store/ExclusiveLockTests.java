package io.github.traktcli.infrastructure.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExclusiveLockTests {

  @TempDir private Path temporary;

  @Test
  void letsOneThreadInAtATime() {
    ExclusiveLock lock = new ExclusiveLock(temporary.resolve("state/lock"));
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
    ExclusiveLock lock = new ExclusiveLock(temporary.resolve("lock"));
    assertThat(lock.during(() -> lock.during(() -> "inside"))).isEqualTo("inside");
    assertThat(lock.during(() -> "again")).isEqualTo("again");
  }
}
