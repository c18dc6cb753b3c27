package io.github.traktcli.presentation.settings;

import io.github.traktcli.domain.settings.Setting;
import java.util.Iterator;

/** The names that a shell offers. */
final class KeyArgument implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return Setting.keys().iterator();
  }
}
