package io.github.traktcli.infrastructure.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.draft.TextEditor;
import io.github.traktcli.application.failure.TraktException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The editor")
@DisabledOnOs(OS.WINDOWS)
class SystemEditorTests {

  @TempDir private Path folder;

  private SystemEditor editor(String chosen) {
    return new SystemEditor(
        Optional.of(chosen), _ -> Optional.empty(), "Linux", folder.resolve("a b"));
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("a b"))) {
      return files.count();
    }
  }

  @Test
  @DisplayName("is read by the shell, with options and quotes, and sees what was there")
  void options() {
    TextEditor editor = editor("sed -i 's/before this/after it/'");
    assertThat(editor.write("Not before this, I say.").text()).isEqualTo("Not after it, I say.");
  }

  @Test
  @DisplayName("opens a file that is there, or makes it")
  void file() throws IOException {
    Path file = folder.resolve("file");
    editor("printf new >").open(file.toString());
    assertThat(Files.readString(file)).isEqualTo("new");
    editor("sed -i s/new/newer/").open(file.toString());
    assertThat(Files.readString(file)).isEqualTo("newer");
    Files.write(file, new byte[] {(byte) 0xff});
    editor("printf text >").open(file.toString());
    assertThat(file).as("what is no text can be mended").hasContent("text");
  }

  @Test
  @DisplayName("that is not there is told as such")
  void missing() {
    assertThatThrownBy(() -> editor("no-such-editor").write("a long text"))
        .isInstanceOf(TraktException.class)
        .hasMessageContaining("it cannot be started; name another in TRAKT_EDITOR")
        .hasMessageContaining("what you wrote is in");
  }

  @Test
  @DisplayName("keeps the text, for its owner only, until it is discarded")
  void kept() throws IOException {
    TextEditor editor = editor("true");
    TextEditor.Written written = editor.write("Kept as it is.\n\n");
    assertThat(written.text()).isEqualTo("Kept as it is.");
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(written.file()))))
        .isEqualTo("rw-------");
    editor.discard(written);
    assertThat(files()).isZero();
  }

  @Test
  @DisplayName("that leaves nothing leaves no file")
  void nothing() throws IOException {
    assertThat(editor("true").write(" \n").text()).isEmpty();
    assertThat(files()).isZero();
  }

  @Test
  @DisplayName("that fails is told, and where the text is")
  void failing() {
    TextEditor editor = editor("false");
    assertThatThrownBy(() -> editor.write("a long text"))
        .isInstanceOf(TraktException.class)
        .hasMessageContaining("what you wrote is in");
  }

  @Test
  @DisplayName("that leaves nothing of a text leaves what stood there before in the file")
  void emptied() throws IOException {
    TextEditor.Written written = editor("printf '\\n' >").write("What stood there.\n");
    assertThat(written.text()).isEmpty();
    assertThat(Path.of(written.file())).hasContent("What stood there.\n");
  }

  @Test
  @DisplayName("that fails without a text is told, and there is no file to look for")
  void failingEmpty() throws IOException {
    TextEditor editor = editor("false");
    assertThatThrownBy(() -> editor.write("\n"))
        .isInstanceOf(TraktException.class)
        .hasMessageContaining("it ended with 1")
        .hasMessageNotContaining("what you wrote");
    assertThat(files()).isZero();
  }
}
