package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keyring of this system, by the program that the system has for it. */
public final class SystemKeyring implements Keyring {

  private static final int LONGEST = 64 * 1024;
  private static final int LONGEST_MESSAGE = 200;

  private final SecretTool tool;
  private final Function<String, Optional<String>> environment;
  private final Duration patience;

  /**
   * Makes the keyring; nothing is started yet.
   *
   * @param environment looks a variable up
   * @param operatingSystem as {@code os.name} gives it
   * @param patience how long the program may take; it may ask the user for a password
   */
  public SystemKeyring(
      Function<String, Optional<String>> environment, String operatingSystem, Duration patience) {
    this.tool = SecretTool.of(operatingSystem);
    this.environment = environment;
    this.patience = patience;
  }

  @Override
  public Optional<String> find(String name) {
    Ending ending = run(tool.find(name));
    if (isNothing(ending) || (ending.exitCode == 0 && ending.out.isBlank())) {
      return Optional.empty();
    }
    requireDone(ending);
    try {
      return Optional.of(SecretTool.unpacked(ending.out));
    } catch (IllegalArgumentException e) {
      throw unusable("what it has under " + name + " is damaged", e);
    }
  }

  @Override
  public void keep(String name, String secret) {
    requireDone(run(tool.keep(name, SecretTool.packed(secret))));
    if (!find(name).equals(Optional.of(secret))) {
      throw unusable(tool.program() + " did not keep what it was given", null);
    }
  }

  @Override
  public void forget(String name) {
    Ending ending = run(tool.forget(name));
    if (!isNothing(ending)) {
      requireDone(ending);
    }
  }

  private record Ending(int exitCode, String out, String err) {}

  private boolean isNothing(Ending ending) {
    return tool.saysNothing(ending.exitCode) && (ending.err.isBlank() || tool.explainsNothing());
  }

  private void requireDone(Ending ending) {
    if (ending.exitCode != 0) {
      String said = firstLine(ending.err);
      throw unusable(
          said.isEmpty() ? tool.program() + " ended with " + ending.exitCode : said, null);
    }
  }

  private static String firstLine(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    String plain = line.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    String cut = plain.length() > LONGEST_MESSAGE ? plain.substring(0, LONGEST_MESSAGE) : plain;
    return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
  }

  private Ending run(SecretTool.Call call) {
    List<String> line = new ArrayList<>();
    line.add(program().toString());
    line.addAll(call.arguments());
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().putAll(call.environment());
    try {
      return ended(builder.start(), call.input());
    } catch (IOException e) {
      throw unusable(tool.program() + " cannot be run", e);
    }
  }

  private Ending ended(Process process, String input) {
    try {
      CompletableFuture<String> out = text(process.getInputStream());
      CompletableFuture<String> err = text(process.getErrorStream());
      type(process, input);
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw silent();
      }
      return new Ending(
          process.exitValue(),
          out.get(patience.toMillis(), TimeUnit.MILLISECONDS),
          err.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException e) {
      throw silent();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw silent();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private TraktException silent() {
    return unusable(
        "%s has not answered for %d s".formatted(tool.program(), Math.max(1, patience.toSeconds())),
        null);
  }

  private static CompletableFuture<String> text(InputStream in) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (in) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
          } catch (IOException e) {
            return "";
          }
        },
        Thread::startVirtualThread);
  }

  /** A program that does not listen says why in its own words. */
  private static void type(Process process, String input) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      return;
    }
  }

  /** Never from the folder in which the user happens to be. */
  private Path program() {
    for (String folder : environment.apply("PATH").orElse("").split(File.pathSeparator, -1)) {
      if (!folder.isEmpty() && Path.of(folder).isAbsolute()) {
        Path program = Path.of(folder).resolve(tool.program());
        if (Files.isExecutable(program) && !Files.isDirectory(program)) {
          return program;
        }
      }
    }
    throw unusable(tool.missing(), null);
  }

  private static TraktException unusable(String detail, @Nullable Exception cause) {
    return new TraktException(new TraktFailure.KeyringUnusable(detail), cause);
  }
}
