package io.github.traktcli.presentation.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.OtherProgram;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script says is taken down by a program in place of ours, and then said to ours. */
@DisplayName("A player, mpv, with the script of the examples")
@OnAnyDay
class MpvTests {

  private static final int SECONDS = 2;
  private static final int SAMPLES_A_SECOND = 8_000;

  @TempDir private Path folder;

  private OtherProgram mpv;
  private Path script;

  @BeforeEach
  void findPlayer() {
    mpv = OtherProgram.named("mpv", Map.of("HOME", folder.toString()));
    script =
        Path.of(Objects.requireNonNull(System.getProperty("trakt.root")))
            .resolve("scripts/examples/trakt.lua")
            .toAbsolutePath();
  }

  /** Plays a file to its end, and returns the command lines that were run. */
  private List<List<String>> played(String file, int exitCode, String... more) throws Exception {
    Path said = folder.resolve("said");
    Path program = folder.resolve("taking-down");
    Files.writeString(
        program,
        """
        #!/bin/sh
        printf '%%s\\n' "$@" >> '%s'
        echo 'trakt: so it is' >&2
        exit %d
        """
            .formatted(said, exitCode));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Files.write(folder.resolve(file), silence());
    List<String> line =
        new ArrayList<>(
            List.of(
                "--no-config",
                "--vo=null",
                "--ao=null",
                "--ao-null-untimed",
                "--script=" + script,
                "--script-opts-append=trakt-command=" + program));
    line.addAll(List.of(more));
    line.add(folder.resolve(file).toString());
    mpv.run(line.toArray(String[]::new));
    List<List<String>> commands = new ArrayList<>();
    for (String word : Files.exists(said) ? Files.readAllLines(said) : List.<String>of()) {
      if (word.equals("scrobble")) {
        commands.add(new ArrayList<>());
      }
      commands.getLast().add(word);
    }
    return commands;
  }

  /** A sound file of known length, of which nothing is heard. */
  private static byte[] silence() {
    int length = SECONDS * SAMPLES_A_SECOND;
    ByteBuffer wav = ByteBuffer.allocate(44 + length).order(ByteOrder.LITTLE_ENDIAN);
    wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + length);
    wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
    wav.putShort((short) 1).putShort((short) 1);
    wav.putInt(SAMPLES_A_SECOND).putInt(SAMPLES_A_SECOND).putShort((short) 1).putShort((short) 8);
    wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(length);
    while (wav.hasRemaining()) {
      wav.put((byte) 128);
    }
    return wav.array();
  }

  private static double progress(List<String> command) {
    return Double.parseDouble(command.get(2).substring("--progress=".length()));
  }

  @Test
  @DisplayName("tells the beginning and the end of an episode, which trakt takes")
  void episode() throws Exception {
    List<List<String>> commands = played("Severance.S01E01.1080p.wav", 0);
    assertThat(commands).extracting(line -> line.get(1)).containsExactly("start", "stop");
    assertThat(commands).extracting(List::getLast).containsOnly("Severance/1/1");
    assertThat(progress(commands.getLast())).isBetween(80.0, 100.0);
    Trakt trakt = Trakt.inSandbox();
    for (List<String> command : commands) {
      Result result = trakt.run(command.toArray(String[]::new));
      assertThat(result.exitCode()).as(command + result.err()).isZero();
    }
  }

  @Test
  @DisplayName("tells of a film that is stopped half-way where it was")
  void halfWay() throws Exception {
    List<List<String>> commands =
        played("Tron Legacy (2010).wav", 0, "--start=50%", "--length=0.2");
    assertThat(commands).extracting(List::getLast).containsOnly("Tron Legacy (2010)");
    assertThat(commands.getLast().get(1)).isEqualTo("stop");
    assertThat(progress(commands.getLast())).isBetween(40.0, 79.0);
  }

  @Test
  @DisplayName("tells what it was told to tell, whatever the file is called")
  void named() throws Exception {
    assertThat(played("x.wav", 0, "--script-opts-append=trakt-item=show/severance/1/1"))
        .extracting(List::getLast)
        .containsOnly("show/severance/1/1");
  }

  @Test
  @DisplayName("falls silent about what Trakt does not know, and plays on")
  void unknown() throws Exception {
    assertThat(played("holidays.wav", 3)).hasSize(1);
  }
}
