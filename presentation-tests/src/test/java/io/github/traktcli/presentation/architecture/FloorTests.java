package io.github.traktcli.presentation.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static io.github.traktcli.presentation.architecture.House.APPLICATION;
import static io.github.traktcli.presentation.architecture.House.CLASSES;
import static io.github.traktcli.presentation.architecture.House.DOMAIN;
import static io.github.traktcli.presentation.architecture.House.INFRASTRUCTURE;
import static io.github.traktcli.presentation.architecture.House.PRESENTATION;
import static io.github.traktcli.presentation.architecture.House.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The floors")
class FloorTests {

  private static final String COMPOSITION =
      "\\Q" + ROOT + ".presentation.cli.\\E(Composition|Connection|Gateways|\\w+Wiring)(\\$.*)?";

  /** What a slice may take from another, floor by floor. */
  private static final Set<String> SHARED =
      Set.of(
          "application.act -> facet",
          "application.custom -> settings",
          "application.catalog -> facet",
          "application.doctor -> auth",
          "application.doctor -> settings",
          "application.doctor -> status",
          "application.draft -> facet",
          "application.history -> facet",
          "application.lists -> draft",
          "application.lists -> facet",
          "application.lists -> library",
          "presentation.lists -> draft",
          "presentation.lists -> facet",
          "presentation.lists -> library",
          "presentation.lists -> social",
          "application.history -> library",
          "domain.act -> facet",
          "domain.act -> library",
          "application.history -> act",
          "application.history -> draft",
          "application.social -> facet",
          "application.library -> facet",
          "application.status -> auth",
          "application.status -> calendar",
          "application.status -> facet",
          "application.status -> history",
          "application.status -> library",
          "presentation.status -> auth",
          "presentation.status -> calendar",
          "presentation.status -> history",
          "domain.draft -> facet",
          "domain.draft -> history",
          "domain.facet -> history",
          "presentation.history -> act",
          "presentation.history -> draft",
          "presentation.history -> facet",
          "domain.draft -> library",
          "domain.draft -> lists",
          "domain.draft -> social",
          "domain.facet -> catalog",
          "domain.facet -> library",
          "domain.facet -> lists",
          "domain.facet -> social",
          "domain.history -> catalog",
          "domain.library -> calendar",
          "domain.social -> lists",
          "infrastructure.catalog -> history",
          "infrastructure.catalog -> lists",
          "infrastructure.catalog -> social",
          "infrastructure.social -> lists",
          "domain.transfer -> library",
          "application.transfer -> act",
          "application.transfer -> draft",
          "application.transfer -> facet",
          "application.transfer -> history",
          "application.transfer -> library",
          "application.transfer -> lists",
          "presentation.transfer -> library",
          "infrastructure.transfer -> library",
          "presentation.act -> facet",
          "presentation.catalog -> act",
          "presentation.catalog -> facet",
          "presentation.catalog -> social",
          "presentation.discovery -> act",
          "presentation.discovery -> library",
          "presentation.draft -> facet",
          "presentation.history -> catalog",
          "presentation.history -> library",
          "presentation.library -> act",
          "presentation.library -> draft",
          "presentation.library -> facet",
          "presentation.library -> social",
          "presentation.social -> act",
          "presentation.social -> draft",
          "presentation.social -> facet");

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
    assertThat(CLASSES)
        .filteredOn(nameMatching(COMPOSITION))
        .extracting(JavaClass::getSimpleName)
        .contains("Composition", "Connection", "Gateways");
  }

  @Test
  void theTwoInnerOnesTouchNeitherFilesNorNetworkNorProcesses() {
    DescribedPredicate<JavaClass> outside =
        resideInAnyPackage("java.nio.file..", "java.net.http..", "javax.net..", "com.sun..")
            .or(
                nameMatching(
                    "java\\.(io\\.(File|.*Stream|.*Reader|.*Writer|Console)"
                        + "|net\\..*Socket|net\\.URL|lang\\.Process.*)"));
    noClasses()
        .that()
        .resideInAnyPackage(DOMAIN, APPLICATION)
        .should()
        .dependOnClassesThat(outside)
        .check(CLASSES);
    assertThat(CLASSES.that(resideInAPackage(INFRASTRUCTURE)))
        .flatExtracting(JavaClass::getDirectDependenciesFromSelf)
        .extracting(dependency -> dependency.getTargetClass().getName())
        .contains("java.nio.file.Files", "java.io.InputStream", "java.lang.ProcessBuilder");
    assertThat(
            CLASSES.that(resideInAPackage(INFRASTRUCTURE)).stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .filter(outside)
                .distinct())
        .hasSizeGreaterThan(10);
  }

  @Test
  void haveNoCyclesBetweenPackages() {
    SlicesRuleDefinition.slices()
        .matching(ROOT + ".(*).(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
    assertThat(CLASSES.stream().map(FloorTests::slice).distinct()).hasSizeGreaterThan(45);
  }

  /** Returns floor and package, such as {@code domain.media}. */
  private static String slice(JavaClass type) {
    return Arrays.stream(type.getPackageName().substring(ROOT.length() + 1).split("\\.", -1))
        .limit(2)
        .collect(Collectors.joining("."));
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
  @MethodSource("slices")
  void keepTheirSlicesApart(String slice) {
    String[] others =
        neighbours(slice)
            .filter(other -> !SHARED.contains(slice + " -> " + name(other)))
            .map(other -> ROOT + "." + other + "..")
            .toArray(String[]::new);
    assertThat(others).isNotEmpty();
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + slice + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(CLASSES);
  }

  @Test
  void shareNothingBetweenSlicesWithoutNeed() {
    Set<String> taken =
        slices()
            .flatMap(
                slice ->
                    neighbours(slice)
                        .filter(other -> takesFrom(slice, other))
                        .map(other -> slice + " -> " + name(other)))
            .collect(Collectors.toSet());

    assertThat(taken).containsExactlyInAnyOrderElementsOf(SHARED);
  }

  private static boolean takesFrom(String slice, String other) {
    return CLASSES.stream()
        .filter(type -> resideInAPackage(ROOT + "." + slice + "..").test(type))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .anyMatch(
            dependency ->
                resideInAPackage(ROOT + "." + other + "..").test(dependency.getTargetClass()));
  }

  private static Stream<String> neighbours(String slice) {
    String floor = slice.substring(0, slice.indexOf('.') + 1);
    return slices().filter(other -> other.startsWith(floor) && !other.equals(slice));
  }

  private static String name(String slice) {
    return slice.substring(slice.indexOf('.') + 1);
  }

  static Stream<String> slices() {
    return Stream.concat(
        House.FLOORS.stream()
            .flatMap(floor -> House.SLICES.stream().map(slice -> floor + "." + slice)),
        House.PARTS.stream());
  }
}
