package io.github.traktcli.infrastructure.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTests {

  private static final Path HOME = Path.of("/home/sean");

  @Test
  void followsTheDesktopStandardOnLinux() {
    assertThat(Folders.of(Map.of(), "Linux", HOME))
        .isEqualTo(
            new Folders(
                HOME.resolve(".config/trakt"),
                HOME.resolve(".local/state/trakt"),
                HOME.resolve(".cache/trakt")));
  }

  @Test
  void followsTheVariablesOfTheDesktopStandard() {
    Map<String, String> environment =
        Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s", "XDG_CACHE_HOME", "/x");
    assertThat(Folders.of(environment, "Linux", HOME))
        .isEqualTo(new Folders(Path.of("/c/trakt"), Path.of("/s/trakt"), Path.of("/x/trakt")));
  }

  @Test
  void passesOverRelativeAndEmptyVariables() {
    Map<String, String> environment = Map.of("XDG_CONFIG_HOME", "relative", "XDG_STATE_HOME", "");
    assertThat(Folders.of(environment, "Linux", HOME))
        .isEqualTo(Folders.of(Map.of(), "Linux", HOME));
  }

  @Test
  void usesTheLibraryOnMac() {
    Folders folders = Folders.of(Map.of(), "Mac OS X", HOME);
    assertThat(folders.state()).isEqualTo(HOME.resolve("Library/Application Support/trakt"));
    assertThat(folders.cache()).isEqualTo(HOME.resolve("Library/Caches/trakt"));
  }

  @Test
  void keepsStateOutOfTheRoamingProfileOnWindows() {
    Folders folders =
        Folders.of(Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"), "Windows 11", HOME);
    assertThat(folders.config()).isEqualTo(Path.of("/roaming/trakt"));
    assertThat(folders.state()).isEqualTo(Path.of("/local/trakt"));
    assertThat(Folders.of(Map.of(), "Windows 11", HOME).state())
        .isEqualTo(HOME.resolve("AppData/Local/trakt"));
  }

  @Test
  void putsOurOwnVariablesAboveAll() {
    Map<String, String> environment =
        Map.of(
            "TRAKT_CONFIG_DIR", "/c",
            "TRAKT_STATE_DIR", "/s",
            "TRAKT_CACHE_DIR", "/x",
            "XDG_CONFIG_HOME", "/other");
    for (String system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
      assertThat(Folders.of(environment, system, HOME))
          .isEqualTo(new Folders(Path.of("/c"), Path.of("/s"), Path.of("/x")));
    }
  }
}
