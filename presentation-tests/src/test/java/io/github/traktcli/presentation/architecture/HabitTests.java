package io.github.traktcli.presentation.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static io.github.traktcli.presentation.architecture.House.CLASSES;
import static io.github.traktcli.presentation.architecture.House.INFRASTRUCTURE;
import static io.github.traktcli.presentation.architecture.House.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The habits of the house")
class HabitTests {

  private static final DescribedPredicate<JavaClass> STARTS_A_PROGRAM =
      DescribedPredicate.describe(
          "start a program", type -> type.tryGetMethod("main", String[].class).isPresent());

  private static final Set<String> TODAY =
      Set.of(
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.LocalTime.now",
          "java.time.Year.now",
          "java.time.YearMonth.now",
          "java.lang.System.currentTimeMillis");

  private static DescribedPredicate<JavaAccess<?>> accessTo(Set<String> members) {
    return DescribedPredicate.describe(
        "access to one of " + members,
        access -> members.contains(access.getTargetOwner().getName() + "." + access.getName()));
  }

  @Test
  void leaveTheStandardStreamsToTheProgramsThatOwnThem() {
    noClasses()
        .that(DescribedPredicate.not(STARTS_A_PROGRAM))
        .and()
        .doNotHaveFullyQualifiedName(ROOT + ".presentation.output.Console")
        .should()
        .accessTargetWhere(
            accessTo(
                Set.of(
                    "java.lang.System.out",
                    "java.lang.System.err",
                    "java.lang.System.in",
                    "java.lang.System.console",
                    "java.lang.System.exit",
                    "java.lang.Runtime.exit",
                    "java.lang.Runtime.halt",
                    "java.lang.System.getenv")))
        .check(CLASSES);
    assertThat(CLASSES).filteredOn(STARTS_A_PROGRAM).hasSizeBetween(1, 2);
  }

  @Test
  void printNoStackTraces() {
    noClasses().should().callMethod(Throwable.class, "printStackTrace").check(CLASSES);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
  }

  @Test
  void askAClockThatATestCanSet() {
    noClasses().should().accessTargetWhere(accessTo(TODAY)).check(CLASSES);
    noClasses()
        .that(
            DescribedPredicate.not(STARTS_A_PROGRAM)
                .and(DescribedPredicate.not(simpleName("SandboxOptions"))))
        .should()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(InstantSource.class, "system")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .accessTargetWhere(accessTo(Set.of("java.lang.Thread.sleep")))
        .check(CLASSES);
  }

  @Test
  void shareNoStateThatChanges() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void markEveryPackageForNulls() {
    assertThat(CLASSES.getPackage(ROOT).getSubpackagesInTree())
        .filteredOn(found -> !found.getClasses().isEmpty())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            found -> assertThat(found).as(found.getName()).matches(marked -> isMarked(marked)));
  }

  private static boolean isMarked(JavaPackage found) {
    return found.isAnnotatedWith(NullMarked.class);
  }

  @Test
  void nameClassesForWhatTheyAre() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveNameMatching(".*\\.I[A-Z][a-z][^.]*")
        .check(CLASSES);
  }

  @Test
  void keepWhatTravelsInTheInfrastructure() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Dto")
        .should()
        .resideInAPackage(INFRASTRUCTURE)
        .andShould()
        .beRecords()
        .check(CLASSES);
  }

  @Test
  void giveEveryGatewayAPort() {
    classes()
        .that(resideInAPackage(INFRASTRUCTURE))
        .and()
        .haveSimpleNameEndingWith("Gateway")
        .should()
        .implement(
            DescribedPredicate.describe(
                "a port of the application",
                type -> type.isInterface() && type.getPackageName().contains(".application.")))
        .check(CLASSES);
  }

  @Test
  void keepTheirFailuresAndResultsUnchangeable() {
    List<JavaClass> failures =
        Stream.of(CLASSES.get(ROOT + ".application.failure.TraktFailure"))
            .flatMap(failure -> failure.getAllSubclasses().stream())
            .toList();
    assertThat(failures).hasSizeGreaterThan(10).allMatch(JavaClass::isRecord);
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(ROOT + ".domain..")
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .check(CLASSES);
  }
}
