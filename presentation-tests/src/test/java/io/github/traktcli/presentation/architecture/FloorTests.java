package io.github.traktcli.presentation.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.traktcli.presentation.architecture.House.APPLICATION;
import static io.github.traktcli.presentation.architecture.House.CLASSES;
import static io.github.traktcli.presentation.architecture.House.DOMAIN;
import static io.github.traktcli.presentation.architecture.House.INFRASTRUCTURE;
import static io.github.traktcli.presentation.architecture.House.PRESENTATION;
import static io.github.traktcli.presentation.architecture.House.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The floors")
class FloorTests {

  private static final String COMPOSITION =
      "\\Q" + ROOT + ".presentation.cli.\\E(Composition|Connection|Gateways|\\w+Wiring)(\\$.*)?";

  /** What a slice may take from another: titles and watchlists have comments, and lie in lists. */
  private static final Set<String> SHARED =
      Set.of("catalog -> social", "catalog -> lists", "watchlist -> social");

  @ParameterizedTest
  @CsvSource({"domain, 80", "application, 80", "infrastructure, 150", "presentation, 150"})
  void areAllLookedAt(String floor, int atLeast) {
    assertThat(CLASSES)
        .filteredOn(type -> type.getPackageName().startsWith(ROOT + "." + floor))
        .hasSizeGreaterThan(atLeast);
  }

  @Test
  void domainKnowsNothingButTheJdk() {
    classes()
        .that()
        .resideInAPackage(DOMAIN)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(DOMAIN, "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void applicationKnowsTheDomain() {
    classes()
        .that()
        .resideInAPackage(APPLICATION)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(APPLICATION, DOMAIN, "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void infrastructureKnowsNothingOfThePresentation() {
    noClasses()
        .that()
        .resideInAPackage(INFRASTRUCTURE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(PRESENTATION)
        .check(CLASSES);
  }

  @Test
  void presentationMeetsTheInfrastructureInOnePlace() {
    noClasses()
        .that(resideInAPackage(PRESENTATION).and(nameMatching(COMPOSITION).negate()))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(INFRASTRUCTURE)
        .check(CLASSES);
  }

  @Test
  void theTwoInnerOnesTouchNeitherFilesNorNetworkNorProcesses() {
    noClasses()
        .that()
        .resideInAnyPackage(DOMAIN, APPLICATION)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net.http..", "javax.net..", "com.sun..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.(io\\.(File|.*Stream|.*Reader|.*Writer|Console)"
                + "|net\\..*Socket|net\\.URL|lang\\.Process.*)")
        .check(CLASSES);
  }

  @Test
  void haveNoCyclesBetweenPackages() {
    slices().matching(ROOT + ".(*).(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void keepTheRoomsOfTheSandboxInOrder() {
    String sandbox = ROOT + ".infrastructure.sandbox";
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("start")
        .definedBy(sandbox)
        .layer("routes")
        .definedBy(sandbox + ".routes")
        .layer("library")
        .definedBy(sandbox + ".library")
        .layer("catalogue")
        .definedBy(sandbox + ".catalogue")
        .layer("server")
        .definedBy(sandbox + ".server")
        .layer("json")
        .definedBy(sandbox + ".json")
        .whereLayer("start")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("routes")
        .mayOnlyBeAccessedByLayers("start")
        .whereLayer("library")
        .mayOnlyBeAccessedByLayers("start", "routes")
        .whereLayer("catalogue")
        .mayOnlyBeAccessedByLayers("routes", "library")
        .whereLayer("server")
        .mayOnlyBeAccessedByLayers("start", "routes")
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("floorsAndSlices")
  void keepTheirSlicesApart(String floor, String slice) {
    String[] others =
        House.SLICES.stream()
            .filter(other -> !other.equals(slice))
            .filter(other -> !SHARED.contains(slice + " -> " + other))
            .map(other -> ROOT + "." + floor + "." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + floor + "." + slice + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  static List<Arguments> floorsAndSlices() {
    return House.FLOORS.stream()
        .flatMap(floor -> House.SLICES.stream().map(slice -> Arguments.of(floor, slice)))
        .toList();
  }
}
