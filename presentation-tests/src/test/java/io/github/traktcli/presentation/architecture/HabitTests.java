package io.github.traktcli.presentation.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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
import java.io.IOException;
import java.lang.reflect.Member;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The habits of the house")
class HabitTests {

  private static final DescribedPredicate<JavaClass> STARTS_A_PROGRAM =
      DescribedPredicate.describe(
          "start a program", type -> type.tryGetMethod("main", String[].class).isPresent());

  private static final Set<String> STANDARD_STREAMS =
      Set.of(
          "java.lang.System.out",
          "java.lang.System.err",
          "java.lang.System.in",
          "java.lang.System.console",
          "java.lang.System.exit",
          "java.lang.Runtime.exit",
          "java.lang.Runtime.halt",
          "java.lang.System.getenv");

  private static final Set<String> MACHINE_TIME =
      Set.of(
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.system",
          "java.time.Clock.tickMillis",
          "java.time.Clock.tickSeconds",
          "java.time.Clock.tickMinutes",
          "java.time.InstantSource.system",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.LocalTime.now",
          "java.time.MonthDay.now",
          "java.time.OffsetDateTime.now",
          "java.time.OffsetTime.now",
          "java.time.Year.now",
          "java.time.YearMonth.now",
          "java.time.ZonedDateTime.now",
          "java.time.ZoneId.systemDefault",
          "java.util.TimeZone.getDefault",
          "java.util.Calendar.getInstance",
          "java.lang.System.currentTimeMillis",
          "java.lang.Thread.sleep");

  /** The same in sources, for not every module of tests is on the class path here. */
  private static final Pattern ASKS_THE_MACHINE =
      Pattern.compile(
          "\\b(Instant|MonthDay|Year|YearMonth|((Local|Offset|Zoned)(Date|Time|DateTime)))(\\.|::)now\\b"
              + "|\\b(Clock|InstantSource)(\\.|::)(system|tick)"
              + "|\\bZoneId(\\.|::)systemDefault\\b|\\bTimeZone(\\.|::)(get|set)Default\\b|\\bCalendar(\\.|::)getInstance\\b|\\bnew"
              + " (Date|GregorianCalendar)\\(\\)|\\bcurrentTimeMillis\\b");

  static Stream<String> forbiddenMembers() {
    return Stream.concat(STANDARD_STREAMS.stream(), MACHINE_TIME.stream());
  }

  @ParameterizedTest
  @MethodSource("forbiddenMembers")
  void forbidWhatThereIs(String member) throws ClassNotFoundException {
    int dot = member.lastIndexOf('.');
    Class<?> owner = Class.forName(member.substring(0, dot));
    assertThat(
            Stream.concat(Arrays.stream(owner.getMethods()), Arrays.stream(owner.getFields()))
                .map(Member::getName))
        .contains(member.substring(dot + 1));
  }

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
        .accessTargetWhere(accessTo(STANDARD_STREAMS))
        .check(CLASSES);
    // The client, what the build runs of it, and a tool outside of it.
    assertThat(CLASSES)
        .filteredOn(STARTS_A_PROGRAM)
        .extracting(JavaClass::getSimpleName)
        .contains("Main", "WriteHelp", "Rehearsal")
        .hasSizeBetween(3, 4);
  }

  @Test
  void printNoStackTraces() {
    noClasses().should().callMethod(Throwable.class, "printStackTrace").check(CLASSES);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
  }

  @Test
  void askAClockThatATestCanSet() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".presentation.cli.Main")
        .should()
        .accessTargetWhere(accessTo(MACHINE_TIME))
        .orShould()
        .callConstructor(Date.class)
        .orShould()
        .callConstructor(GregorianCalendar.class)
        .check(CLASSES);
    assertThat(CLASSES.get(ROOT + ".presentation.cli.Main").getAccessesFromSelf())
        .filteredOn(accessTo(MACHINE_TIME))
        .extracting(access -> access.getTarget().getName())
        .containsExactlyInAnyOrder("system", "systemDefault", "sleep");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"domain-tests", "application-tests", "infrastructure-tests", "presentation-tests"})
  void letNoTestKnowWhenAndWhereItRuns(String module) throws IOException {
    Path sources = Path.of(System.getProperty("trakt.root", "..")).resolve(module).resolve("src");
    List<Path> files;
    try (Stream<Path> found = Files.walk(sources)) {
      files =
          found
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("HabitTests.java")) // it names what is forbidden
              .toList();
    }
    assertThat(files)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            file -> assertThat(Files.readString(file)).doesNotContainPattern(ASKS_THE_MACHINE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"infrastructure-tests", "presentation-tests"})
  void letServersOfTestsAnswerAtOnce(String module) throws IOException {
    Path sources = Path.of(System.getProperty("trakt.root", "..")).resolve(module).resolve("src");
    List<Path> files;
    try (Stream<Path> found = Files.walk(sources)) {
      files =
          found
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("HabitTests.java")) // it names what is forbidden
              .filter(file -> !file.endsWith("PromptServer.java"))
              .toList();
    }
    assertThat(files)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            file -> assertThat(Files.readString(file)).doesNotContain("new MockWebServer("));
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
