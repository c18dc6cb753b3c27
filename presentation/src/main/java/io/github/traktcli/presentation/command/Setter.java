package io.github.traktcli.presentation.command;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ISetter;

/** Hands the value of an option on, unless picocli only resets it. */
public record Setter(Consumer<Object> taker) implements ISetter {

  /** Returns the setter of an option that takes no value. */
  public static Setter ofFlag(Runnable whenGiven) {
    return new Setter(
        value -> {
          if (value.equals(true)) {
            whenGiven.run();
          }
        });
  }

  @Override
  public <V> @Nullable V set(V value) {
    if (value != null) {
      taker.accept(value);
    }
    return null;
  }
}
