package io.github.traktcli.presentation.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.traktcli.presentation.architecture.House.CLASSES;
import static io.github.traktcli.presentation.architecture.House.PRESENTATION;
import static io.github.traktcli.presentation.architecture.House.ROOT;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A library is known where it is needed, so that it can be exchanged and is loaded seldom. */
@DisplayName("A library")
class LibraryTests {

  @ParameterizedTest
  @CsvSource({
    "okhttp3.., infrastructure.http infrastructure.api",
    "okio.., infrastructure.http",
    "tools.jackson.jr.., infrastructure.json",
    "tools.jackson.dataformat.., presentation.output infrastructure.reference",
    "tools.jackson.databind.., presentation.output presentation.api infrastructure.reference",
    "net.thisptr.jackson.jq.., presentation.output",
    "org.jline.., presentation.prompt presentation.output",
    "biweekly.., presentation.calendar",
    "io.nayuki.., presentation.auth",
  })
  void isKnownInFewPackages(String library, String homes) {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            Arrays.stream(homes.split(" "))
                .map(home -> ROOT + "." + home + "..")
                .toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void forCommandLinesIsKnownToThePresentation() {
    noClasses()
        .that()
        .resideOutsideOfPackage(PRESENTATION)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }
}
