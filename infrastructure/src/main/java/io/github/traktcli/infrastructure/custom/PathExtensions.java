package io.github.traktcli.infrastructure.custom;

import io.github.traktcli.application.custom.Extension;
import io.github.traktcli.application.custom.Extensions;
import io.github.traktcli.domain.custom.Alias;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Programs {@code trakt-NAME} in the folders of PATH. Relative folders are passed over. */
public final class PathExtensions implements Extensions {

  private static final String PREFIX = "trakt-";
  private static final List<String> OF_WINDOWS = List.of(".exe", ".cmd", ".bat");

  private final List<File> folders = new ArrayList<>();
  private final List<String> endings;

  /**
   * Makes the extensions of a PATH.
   *
   * @param path as the environment has it
   * @param operatingSystem as {@code os.name} gives it
   */
  public PathExtensions(String path, String operatingSystem) {
    boolean isWindows = operatingSystem.toLowerCase(Locale.ROOT).startsWith("windows");
    for (String folder : path.split(isWindows ? ";" : ":", -1)) {
      File file = new File(folder);
      if (file.isAbsolute()) {
        folders.add(file);
      }
    }
    this.endings = isWindows ? OF_WINDOWS : List.of("");
  }

  @Override
  public List<Extension> all() {
    Map<String, Extension> found = new TreeMap<>();
    for (File folder : folders) {
      String[] files = folder.list();
      for (String file : files == null ? new String[0] : files) {
        if (file.startsWith(PREFIX)) {
          add(new File(folder, file), found);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private void add(File file, Map<String, Extension> found) {
    String program = file.getName();
    for (String ending : endings) {
      if (program.endsWith(ending) && isProgram(file)) {
        String name = program.substring(PREFIX.length(), program.length() - ending.length());
        if (Alias.isName(name)) {
          found.putIfAbsent(name, new Extension(name, file.getPath()));
        }
      }
    }
  }

  @Override
  public Optional<Extension> named(String name) {
    if (!Alias.isName(name)) {
      return Optional.empty();
    }
    for (File folder : folders) {
      for (String ending : endings) {
        File file = new File(folder, PREFIX + name + ending);
        if (isProgram(file)) {
          return Optional.of(new Extension(name, file.getPath()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isProgram(File file) {
    return file.isFile() && file.canExecute();
  }
}
