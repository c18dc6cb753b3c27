package io.github.traktcli.application.auth;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.domain.auth.ProfileName;
import io.github.traktcli.domain.input.InvalidInput;
import java.util.List;
import java.util.Optional;

/** Chooses the profile that commands use where they name none. */
public final class SwitchProfile {

  private final CredentialStore store;
  private final ProfileSelection selection;

  /** Makes the use case. */
  public SwitchProfile(CredentialStore store, ProfileSelection selection) {
    this.store = store;
    this.selection = selection;
  }

  /**
   * What has become of it.
   *
   * @param profile the one that was switched to
   * @param username whose it is, where that is known
   * @param current the one that counts nevertheless, because somebody names it
   */
  public record Outcome(ProfileName profile, Optional<String> username, ProfileName current) {}

  /**
   * Switches to a profile that is signed in.
   *
   * @throws TraktException with {@code NoSuchProfile} when it is not
   */
  public Outcome switchTo(ProfileName profile) {
    Credentials credentials =
        store
            .read(profile)
            .orElseThrow(
                () ->
                    new TraktException(
                        new TraktFailure.NoSuchProfile(
                            profile.value(),
                            store.profiles().stream().map(ProfileName::value).toList())));
    selection.activate(profile);
    return new Outcome(profile, Optional.ofNullable(credentials.username()), selection.current());
  }

  /**
   * Switches to the other profile where there is exactly one.
   *
   * @throws InvalidInput when there is none, or a choice
   */
  public Outcome switchToOther() {
    List<ProfileName> others =
        store.profiles().stream().filter(name -> !name.equals(selection.current())).toList();
    return switch (others.size()) {
      case 0 ->
          throw new InvalidInput(
              "No other profile is signed in. Sign one in by"
                  + " \"trakt auth login --profile NAME\".");
      case 1 -> switchTo(others.getFirst());
      default ->
          throw new InvalidInput(
              "Name the profile to switch to: "
                  + String.join(", ", others.stream().map(ProfileName::value).toList())
                  + ".");
    };
  }
}
