package io.github.traktcli.presentation.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.traktcli.presentation.architecture.House.CLASSES;
import static io.github.traktcli.presentation.architecture.House.PRESENTATION;
import static io.github.traktcli.presentation.architecture.House.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
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
    "tools.jackson.databind.., presentation.output presentation.jq presentation.api infrastructure.reference infrastructure.transfer",
    "org.joni.., presentation.jq",
    "org.jcodings.., presentation.jq",
    "org.jline.., presentation.prompt presentation.output",
    "de.siegmar.fastcsv.., infrastructure.transfer",
    "biweekly.., presentation.calendar",
    "io.nayuki.., presentation.auth",
    "com.twelvemonkeys.., presentation.output",
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
    assertThat(homes.split(" ")).allSatisfy(home -> assertThat(users(home, library)).isNotEmpty());
  }

  /** Returns what uses a library in a package: a home of a library that lives elsewhere is none. */
  private static List<JavaClass> users(String home, String library) {
    return CLASSES.that(resideInAPackage(ROOT + "." + home + "..")).stream()
        .filter(
            type ->
                type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .anyMatch(resideInAPackage(library)))
        .toList();
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
    assertThat(users("presentation", "picocli..")).hasSizeGreaterThan(50);
  }
}
