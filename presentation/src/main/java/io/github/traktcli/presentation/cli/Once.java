package io.github.traktcli.presentation.cli;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A value that is made when it is first asked for; for one thread. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> make;
  private Optional<T> made = Optional.empty();

  private Once(Supplier<T> make) {
    this.make = make;
  }

  static <T> Once<T> of(Supplier<T> make) {
    return new Once<>(make);
  }

  @Override
  public T get() {
    T value = made.orElseGet(make);
    made = Optional.of(value);
    return value;
  }

  /** Returns the value; empty where nobody has asked for it. */
  Optional<T> value() {
    return made;
  }

  /** Does something with the value, unless nobody has asked for it. */
  void ifMade(Consumer<T> action) {
    made.ifPresent(action);
  }
}
