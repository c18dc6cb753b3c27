package io.github.traktcli.presentation.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;

/** The classes of the product, without those of its tests and of picocli, which it compiles. */
public final class House {

  static final String ROOT = "io.github.traktcli";
  static final String DOMAIN = ROOT + ".domain..";
  static final String APPLICATION = ROOT + ".application..";
  static final String INFRASTRUCTURE = ROOT + ".infrastructure..";
  static final String PRESENTATION = ROOT + ".presentation..";

  static final List<String> FLOORS =
      List.of("domain", "application", "infrastructure", "presentation");

  /** The features and the shapes they share; each has the same name on every floor. */
  static final List<String> SLICES =
      List.of(
          "auth",
          "calendar",
          "catalog",
          "discovery",
          "library",
          "history",
          "facet",
          "act",
          "draft",
          "transfer",
          "custom");

  /** Those that need not all floors, as floor and name. */
  static final List<String> PARTS =
      List.of(
          "application.history",
          "infrastructure.history",
          "presentation.history",
          "application.social",
          "application.status",
          "presentation.status",
          "application.lists",
          "domain.lists",
          "infrastructure.lists",
          "presentation.lists",
          "domain.social",
          "infrastructure.social",
          "presentation.social",
          "application.settings",
          "presentation.settings",
          "application.update",
          "infrastructure.update",
          "application.doctor",
          "infrastructure.doctor",
          "presentation.doctor",
          "presentation.manual");

  /** Every class of the product. */
  public static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(House::isOfTheProduct)
          .importPackages(ROOT);

  private House() {}

  /** The tests that other modules share come as jars of their own. */
  private static boolean isOfTheProduct(Location location) {
    return FLOORS.stream().noneMatch(floor -> location.contains(floor + "-tests"));
  }
}
