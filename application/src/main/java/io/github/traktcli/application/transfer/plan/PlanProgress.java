package io.github.traktcli.application.transfer.plan;

/** Watches the making of a plan, which may take long where much must be looked up. */
public interface PlanProgress {

  /**
   * Is told how far the planning is.
   *
   * @param rows rows that are planned
   * @param total rows to plan
   */
  void planned(int rows, int total);

  /** Returns a watcher that does not look. */
  static PlanProgress unseen() {
    return (rows, total) -> {};
  }
}
