package io.github.traktcli.application.social;

import io.github.traktcli.domain.history.UserStatistics;
import io.github.traktcli.domain.user.UserProfile;
import io.github.traktcli.domain.user.Watching;
import java.util.Optional;

/**
 * What the page of a user shows.
 *
 * @param now what is being watched; empty for nothing, and where that was not asked for or could
 *     not be had
 * @param statistics empty where they were not asked for or could not be had, as by those who are no
 *     VIP members
 */
public record ProfilePage(
    UserProfile profile, Optional<Watching> now, Optional<UserStatistics> statistics) {}
