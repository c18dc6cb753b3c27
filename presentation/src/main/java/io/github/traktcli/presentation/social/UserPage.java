package io.github.traktcli.presentation.social;

import io.github.traktcli.application.social.ProfilePage;
import io.github.traktcli.application.social.ReadProfile;
import io.github.traktcli.domain.history.UserStatistics;
import io.github.traktcli.domain.user.AccountSettings;
import io.github.traktcli.domain.user.User;
import io.github.traktcli.domain.user.UserProfile;
import io.github.traktcli.domain.user.Watching;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What users tell of themselves, what they watch, and how an account is set up. */
final class UserPage {

  private UserPage() {}

  static FacetView<UserProfile> profile(ViewContext context) {
    PageView<ProfilePage> page =
        new PageView<>(user -> pageBlocks(user, context), user -> reference(user.profile().user()));
    return (reading, request, screen) ->
        screen.printer().page(new ReadProfile(reading).read(request, screen.drawn()), page);
  }

  static FacetView<Watching> watching(ViewContext context) {
    return FacetView.pageIfAny(
        new PageView<>(
            now -> watchingBlocks(now, context),
            now -> now.item().map(item -> item.reference()).orElse("")),
        "Nothing is being watched right now.");
  }

  static FacetView<AccountSettings> settings(ViewContext context) {
    return FacetView.page(settingsPage(context));
  }

  /** Returns how an account is set up. */
  static PageView<AccountSettings> settingsPage(ViewContext context) {
    return new PageView<>(
        settings -> settingsBlocks(settings, context),
        settings -> reference(settings.profile().user()));
  }

  private static List<Block> pageBlocks(ProfilePage page, ViewContext context) {
    List<Block> blocks = new ArrayList<>(profileBlocks(page.profile(), context));
    Block reference = blocks.removeLast();
    page.now()
        .flatMap(Watching::item)
        .ifPresent(item -> blocks.add(Block.fact("on now", item.label())));
    page.statistics()
        .ifPresent(
            statistics -> {
              blocks.add(Block.fact("watched", watched(statistics)));
              blocks.add(Block.fact("network", network(statistics)));
            });
    String slug = page.profile().user().slug();
    blocks.add(Block.fact("trakt", slug == null ? "" : "https://app.trakt.tv/profile/" + slug));
    blocks.add(reference);
    return blocks;
  }

  private static String watched(UserStatistics statistics) {
    Map<String, Long> counts = statistics.counts();
    String parts =
        joined(
            counted(counts.get("movies watched"), "film"),
            counted(counts.get("shows watched"), "show"),
            counted(counts.get("episodes watched"), "episode"));
    long minutes =
        counts.getOrDefault("movies minutes", 0L) + counts.getOrDefault("episodes minutes", 0L);
    return minutes <= 0 || minutes > Integer.MAX_VALUE || parts.isEmpty()
        ? parts
        : parts + " in " + Cells.length((int) minutes).shown();
  }

  private static String network(UserStatistics statistics) {
    Map<String, Long> counts = statistics.counts();
    Long following = counts.get("network following");
    return joined(
        counted(counts.get("network followers"), "follower"),
        following == null ? "" : "follows " + Numbers.grouped(following));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  private static String counted(@Nullable Long count, String one) {
    return count == null ? "" : Numbers.grouped(count) + " " + one + (count == 1 ? "" : "s");
  }

  private static List<Block> profileBlocks(UserProfile profile, ViewContext context) {
    User user = profile.user();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(user.label(), beside(profile)));
    blocks.add(new Block.Text("about", Optional.ofNullable(profile.about()).orElse("")));
    blocks.add(Block.fact("location", profile.location()));
    blocks.add(Block.fact("age", profile.age()));
    blocks.add(Block.fact("gender", profile.gender()));
    blocks.add(new Block.Fact("joined", context.dates().day(profile.joinedAt())));
    blocks.add(new Block.Fact("vip years", Cell.count(profile.vipYears())));
    blocks.add(forScripts("vip", user.isVip()));
    blocks.add(forScripts("private", user.isPrivate()));
    blocks.add(forScripts("deleted", profile.deleted()));
    if (user.isPrivate()) {
      String how = user.slug() == null ? "" : " Ask with: trakt users follow " + user.slug();
      blocks.add(
          new Block.Aside(
              "This profile is private: only approved followers can see more of it." + how));
    }
    blocks.add(Block.fact("reference", reference(user)));
    return blocks;
  }

  /** People read it beside the name, or in a sentence. */
  private static Block forScripts(String name, boolean so) {
    return new Block.Fact(name, Cell.of(so ? "yes" : "").toScripts());
  }

  private static String beside(UserProfile profile) {
    String vip = profile.user().isVip() ? "VIP" : "";
    return profile.deleted() ? "deleted" : vip;
  }

  private static List<Block> watchingBlocks(Watching now, ViewContext context) {
    return List.of(
        new Block.Heading(
            now.item().map(item -> item.label()).orElse("Something"),
            Optional.ofNullable(now.action()).orElse("")),
        new Block.Fact("action", Cell.of(now.action()).toScripts()),
        new Block.Fact("started", context.dates().moment(now.startedAt())),
        new Block.Fact("ends", context.dates().moment(now.expiresAt())),
        Block.fact("reference", now.item().map(item -> item.reference()).orElse("")));
  }

  private static List<Block> settingsBlocks(AccountSettings settings, ViewContext context) {
    List<Block> blocks = new ArrayList<>(profileBlocks(settings.profile(), context));
    blocks.add(Block.fact("timezone", settings.timezone()));
    blocks.add(Block.fact("date format", settings.dateFormat()));
    blocks.add(Block.fact("24 hours", yesOrNo(settings.clockOf24Hours())));
    String connected =
        String.join(
            ", ",
            settings.connections().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList());
    blocks.add(Block.fact("connected", connected));
    String forbidden =
        String.join(
            ", ",
            settings.permissions().entrySet().stream()
                .filter(permission -> !permission.getValue())
                .map(Map.Entry::getKey)
                .toList());
    blocks.add(Block.fact("kept from", forbidden));
    settings.browsing().forEach((name, value) -> blocks.add(named(name, Cell.of(value))));
    settings.limits().forEach((name, most) -> blocks.add(named("limit " + name, Cell.count(most))));
    return blocks;
  }

  private static Block named(String name, Cell value) {
    return new Block.Fact(name, Cells.words(name.replace('.', ' ')).shown(), value);
  }

  private static String yesOrNo(@Nullable Boolean value) {
    return value == null ? "" : value ? "yes" : "no";
  }

  private static String reference(User user) {
    return user.slug() == null ? "" : "user:" + user.slug();
  }
}
