package io.github.traktcli.presentation.doctor;

import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.output.Console;
import java.util.function.Supplier;

/** The row of this slice in the command table. */
public final class DoctorCommands {

  private DoctorCommands() {}

  /** Returns {@code trakt doctor}. */
  public static Leaf leaf(Console console, Supplier<DoctorUseCases> useCases) {
    return Leaf.of(
            "doctor",
            "Look whether all is well: version, folders, configuration, network, sign-in.",
            () -> new DoctorCommand(console, useCases.get()))
        .examples("trakt doctor", "trakt doctor --json");
  }
}
