package io.github.traktcli.presentation.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The instructions on architecture")
class InstructionTests {

  private static final Path CHECKOUT = Path.of(System.getProperty("trakt.root", ".."));

  private final String text;

  InstructionTests() throws IOException {
    text =
        Files.readString(CHECKOUT.resolve(".github/instructions/architecture.instructions.md"))
            .replace("\r", "");
  }

  static Stream<String> floors() {
    return House.FLOORS.stream();
  }

  @ParameterizedTest
  @MethodSource("floors")
  @DisplayName("name every slice and every piece of furniture")
  void names(String floor) throws IOException {
    Path sources = CHECKOUT.resolve(floor + "/src/main/java/io/github/traktcli/" + floor);
    List<String> packages;
    try (Stream<Path> files = Files.list(sources)) {
      packages =
          files.filter(Files::isDirectory).map(file -> file.getFileName().toString()).toList();
    }
    assertThat(packages)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            name -> assertThat(text).containsPattern("`(\\Q" + floor + "\\E)?\\.?" + name + "`"));
  }

  @Test
  @DisplayName("name no package that is not there")
  void named() {
    String places = text.substring(text.indexOf("then the slice:"), text.indexOf("Shapes, of"));
    assertThat(places.split("`"))
        .filteredOn(word -> word.matches("[a-z.]*[a-z]"))
        .hasSizeGreaterThan(30)
        .allSatisfy(
            word -> {
              String name = word.substring(word.lastIndexOf('.') + 1);
              assertThat(House.FLOORS)
                  .anyMatch(
                      floor ->
                          Files.isDirectory(
                              CHECKOUT.resolve(
                                  floor
                                      + "/src/main/java/io/github/traktcli/"
                                      + floor
                                      + "/"
                                      + name)));
            });
  }
}
