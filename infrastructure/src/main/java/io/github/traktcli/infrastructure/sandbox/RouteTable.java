package io.github.traktcli.infrastructure.sandbox;

import java.net.URI;
import java.util.Optional;

/** Puts the groups of routes together behind one door. */
final class RouteTable {

  private RouteTable() {}

  static FrontDoor frontDoor(World world, URI base) {
    Routes routes = new Routes();
    Tokens tokens = new Tokens(world);
    PublicLists lists = new PublicLists(world);
    new OauthRoutes(world, tokens, base).register(routes);
    new CalendarRoutes(world).register(routes);
    new SearchRoutes(world, lists).register(routes);
    new TitleRoutes(world).register(routes);
    new SectionRoutes(world).register(routes);
    new UserRoutes(world).register(routes);
    RateLimits limits = new RateLimits(world.today(), world.options().writesPerSecond());
    return new FrontDoor(routes, tokens, limits, world.options(), request -> Optional.empty());
  }
}
