package io.github.traktcli.domain.calendar;

import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.time.zone.ZoneRulesProvider;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** A zone that is a rule and belongs to no region. Java finds zones by name, and so this one. */
final class RuleZone extends ZoneRulesProvider {

  private final String name;
  private final ZoneRules rules;

  private RuleZone(String name, ZoneRules rules) {
    this.name = name;
    this.rules = rules;
  }

  /** Returns the zone of a rule; the same for the same text. */
  static ZoneId of(String text, ZoneRules rules) {
    String name = "Posix/" + text.replaceAll("[^A-Za-z0-9+-]", "_");
    if (!ZoneId.getAvailableZoneIds().contains(name)) {
      try {
        registerProvider(new RuleZone(name, rules));
      } catch (ZoneRulesException meanwhile) {
        return ZoneId.of(name);
      }
    }
    return ZoneId.of(name);
  }

  @Override
  protected Set<String> provideZoneIds() {
    return Set.of(name);
  }

  @Override
  protected ZoneRules provideRules(String zoneId, boolean forCaching) {
    return rules;
  }

  @Override
  protected NavigableMap<String, ZoneRules> provideVersions(String zoneId) {
    return new TreeMap<>(Map.of("1", rules));
  }
}
