package io.github.traktcli.application.doctor;

import io.github.traktcli.application.doctor.Finding.Verdict;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.input.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Looks at everything at the same time. What goes wrong with one thing is no matter to others. */
public final class Examine {

  private final List<Check> checks;

  /** Makes the use case; the checks are used by several threads at once. */
  public Examine(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /** Returns what was found, in the order of the checks. */
  public List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      List<Future<List<Finding>>> looking = new ArrayList<>();
      for (Check check : checks) {
        looking.add(threads.submit(() -> look(check)));
      }
      for (Future<List<Finding>> found : looking) {
        findings.addAll(found.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      var _ = threads.shutdownNow();
    }
    return findings;
  }

  private static List<Finding> look(Check check) {
    try {
      return check.look();
    } catch (TraktException e) {
      return List.of(Finding.of(check.name(), Verdict.FAILED, e.failure()));
    } catch (InvalidInput e) {
      return List.of(Finding.failed(check.name(), String.valueOf(e.getMessage()), ""));
    } catch (RuntimeException e) {
      return List.of(
          Finding.failed(
              check.name(),
              "It cannot be looked at: " + e.getClass().getSimpleName() + ".",
              "Please report it with all of this."));
    }
  }
}
