package io.github.traktcli.infrastructure.pager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class SystemPagerTests {

  @TempDir private Path folder;

  private String shownBy(String command, Map<String, String> environment) throws Exception {
    Process pager = SystemPager.start(command, environment);
    pager.getOutputStream().write("text\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    pager.getOutputStream().close();
    assertThat(pager.waitFor()).isZero();
    return Files.readString(folder.resolve("out"));
  }

  @Test
  void isALineOfTheShellWhereItLooksLikeOne() throws Exception {
    assertThat(
            shownBy(
                "echo \"$LESS $LV\" >'" + folder + "/out'; cat >>'" + folder + "/out'",
                Map.of("PATH", "/usr/bin:/bin")))
        .isEqualTo("FRX -c\ntext\n");
  }

  @Test
  void keepsTheOptionsOfTheUser() throws Exception {
    assertThat(
            shownBy(
                "echo \"$LESS ${LC_ALL-unset}\" >'" + folder + "/out'; cat >/dev/null",
                Map.of("PATH", "/usr/bin:/bin", "LESS", "S", "LC_ALL", "")))
        .isEqualTo("S unset\n");
  }

  @Test
  void isAProgramWithOptionsOtherwise() throws IOException, InterruptedException {
    Process pager = SystemPager.start("tee " + folder.resolve("out"), Map.of());
    pager.getOutputStream().close();
    assertThat(pager.waitFor()).isZero();
    assertThat(folder.resolve("out")).exists();
  }

  @Test
  void saysThatThereIsNoSuchProgram() {
    assertThatIOException().isThrownBy(() -> SystemPager.start("/no/such/pager -x", Map.of()));
  }
}
