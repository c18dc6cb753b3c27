package io.github.traktcli.application.auth;

import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.user.User;
import java.util.Optional;

/**
 * A sign-in that succeeded.
 *
 * @param account empty when Trakt could not be asked whose it is; the tokens are stored all the
 *     same
 * @param file where they are stored
 */
public record SignedIn(
    ProfileName profile, Optional<User> account, Credentials credentials, String file) {}
