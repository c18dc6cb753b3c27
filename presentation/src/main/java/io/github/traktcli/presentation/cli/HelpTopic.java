package io.github.traktcli.presentation.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is explained for all commands at once. */
enum HelpTopic {
  AUTH(
      """
      How to sign in:

        trakt auth login                asks Trakt for a code and shows where to enter it
        trakt auth login --web          signs in by the browser of this computer
        trakt auth login --with-token   reads a token from standard input
        trakt auth status               who is signed in, and until when
        trakt auth logout               gives the token back and forgets it

      Trakt talks to registered apps only. Since July 2026 only VIP members may register one, at
      https://developer.trakt.tv/apps/new, with a verified GitHub account. trakt auth login asks
      for its client id, unless TRAKT_CLIENT_ID or the configuration names one, or this build
      brings one along. A free account connects one community app: signing in to a second may end
      the first. auth login asks before it replaces a sign-in of yours (--force answers), and a
      session is only ever sent to the host that gave it.

      Several accounts: trakt --profile NAME auth login, and --profile NAME, TRAKT_PROFILE or
      trakt auth switch from then on. Tokens are renewed by themselves. They are kept in a file
      that only you can read, or with auth login --store keyring in the keyring of the system
      (always: trakt config set store keyring); auth status says where. For a script on another
      machine, set TRAKT_ACCESS_TOKEN: it overrides both and is never written down.

      To look around without an account, put --sandbox before any command.
      """),
  REFERENCES(
      """
      How to name a film, a show, a season, an episode, a person:

        "severance"                       a title to look for; never guessed: where several fit,
                                          you are asked, and a script gets exit code 3
        "dune (2021)"  "dune 2021"        the same, of that year only
        "breaking bad/1/5"                an episode of the show that is called so
        "breaking bad S01E05"             the same, as many programs write it
        movie/dune-2021  show/severance   the type and the name that Trakt gives it, or its id
        person/bryan-cranston
        show/severance/1                  a season
        show/severance/1/5  .../s01e05    an episode
        show/severance/s01e05-e06  .../1/5-6  several, where several may be named
        tt11280740  imdb:tt11280740       an id of IMDb
        tmdb:movie/438631  tmdb:show/95396  tvdb:371980
        trakt:movie/28  episode:73640  season:3963  list:55  comment:417  user:sean
        list:"rainy days"  list:sean/star-wars  a list: of yours by its name, of others by USER/SLUG
        https://trakt.tv/shows/severance  a pasted address, also of app.trakt.tv, imdb.com and
                                          themoviedb.org, of a season or an episode, too
        -                                 more of them on standard input: one a line, or JSON with
                                          ids in it

      Commands of one type, such as trakt movies view, take the name without the type. Digits alone
      are an id of Trakt.

        trakt movies trending -q | trakt watchlist add -
      """),
  FORMATTING(
      """
      What comes out:

        on a terminal    a table or a page, cut to the window, times in your zone
        in a pipe        one line an item, divided by tabs, nothing cut, times in UTC
        -o json, --json  what Trakt sent, with everything in it: one array, or one object
        -o jsonl         the same, one item a line, as it arrives
        -o yaml          the same, as YAML
        -o csv           the columns of the table, by RFC 4180 (with a heading and CRLF)
        -o tsv           as in a pipe
        -o table         as on a terminal
        -q               references only, one a line, to be piped into another command

        --fields title,ids.imdb   only these members; in tables, CSV and TSV they are the columns
        --jq '.[].movie.title'    an expression of jq over the JSON; texts are printed bare
        --jq '.[] | "\\(.title), \\(.year)"'  a line of your own for each item
        -o csv --csv-safe         put ' before =, + and the like, which a spreadsheet would run as
                                  a formula: titles and comments are written by anybody

      Nothing is lost in JSON, YAML and CSV. Control characters and halves of characters are
      written \\u001b: in JSON and YAML that is the standard escape; in CSV, replace each \\uXXXX
      once to have the text back (a backslash that only looks so is \\u005c). Arrays in CSV are
      JSON. --fields keeps numbers as Trakt wrote them; it takes the names that Trakt is known to
      use, which trakt help COMMAND --json lists as fields, and --jq also what is newer than this
      client.

      --jq is jq 1.7, with its functions and its messages (trakt ... --jq builtins lists them), but
      for these: there are no modules; input_filename is null, and input and debug have nothing to
      read or tell; control characters are shown as escapes; an empty match stands before each
      character once; the last digit of cosh, cbrt and gamma functions may differ; erf, erfc and
      the Bessel functions are missing. What is not defined is told before anything is sent. An
      expression has a minute to end, and no value may fill the memory.

      Results go to standard output and everything else to standard error. Nothing found is [] in
      JSON and no failure. What is not shown is announced on standard error: see --limit and
      --all-pages.

      Items are printed as they arrive, however many there are. Where that breaks off, what came
      before stands there, and the exit code says so; an array of -o json is then left without its
      end, so that no program takes it for whole.

      Colour: --color, NO_COLOR, CLICOLOR, CLICOLOR_FORCE, TERM=dumb. Width: COLUMNS. Tables in a
      pipe: TRAKT_FORCE_TTY.
      """),
  ENVIRONMENT(
      """
      What trakt reads from the environment:

        TRAKT_ACCESS_TOKEN      a token to use; overrides the stored one, is never stored
        TRAKT_CLIENT_ID         the client id of your Trakt API app
        TRAKT_CLIENT_SECRET     its secret, where it has one
        TRAKT_REDIRECT_URI      a redirect address of your app, as Trakt has it registered
        TRAKT_PROFILE           the profile to use, like --profile
        TRAKT_API_URL           where data is asked for (https://api.trakt.tv)
        TRAKT_AUTH_URL          where people sign in (https://auth.trakt.tv)
        TRAKT_TIMEOUT           how long to wait for an answer, like --timeout: 30, 1m30s
        TRAKT_MAX_WAIT          how long to wait for rate limits in all, like --max-wait
        TRAKT_DEBUG             tell each request and answer, like --verbose; TRAKT_DEBUG=api
        TRAKT_CONFIG_DIR        the folder of the configuration
        TRAKT_STATE_DIR         the folder of credentials, of undo and of the sandbox's library
        TRAKT_CACHE_DIR         the folder of what can be fetched again
        TRAKT_NO_CACHE          keep nothing of what Trakt sends, like --no-cache
        TRAKT_BROWSER, BROWSER  the program that opens addresses (%s in it); others behind colons
        TRAKT_EDITOR, VISUAL, EDITOR  the program that longer texts are written in
        FORCE_HYPERLINK         whether titles are links: 0 is never, everything else always
        TERM_PROGRAM, TERM_PROGRAM_VERSION, LC_TERMINAL, TMUX, STY  which terminal it is
        VTE_VERSION, KONSOLE_VERSION, WT_SESSION, DOMTERM, KITTY_WINDOW_ID  what it can show
        TRAKT_PAGER, PAGER      the program that shows long results (less); empty or cat for none
        LESS, LV                its options: FRX and -c where nobody says others
        LINES                   how many lines the window has, where it does not say so itself
        DISPLAY, WAYLAND_DISPLAY  whether there is a screen to open them on
        TRAKT_FORCE_TTY         print as on a terminal: a width, or 50% of the window
        TRAKT_PROMPT_DISABLED   ask nothing, like --no-input
        TRAKT_ACCESSIBLE_PROMPTER  ask by plain numbered lines
        TRAKT_NO_UPDATE_NOTIFIER, NO_UPDATE_NOTIFIER  tell nothing of newer releases
        TRAKT_RELEASES_URL      where newer releases are looked for, once a day at most
        TRAKT_SPINNER_DISABLED  let nothing move while Trakt is waited for
        TRAKT_SANDBOX_ITEMS     so many entries more on the watchlist of the sandbox
        PATH                    where programs trakt-NAME are, which run as trakt NAME
        HOME, XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_CACHE_HOME  where those folders are by default
        APPDATA, LOCALAPPDATA   the same on Windows
        LC_ALL, LC_MESSAGES, LANG  the country that trakt where asks for
        NO_COLOR, CLICOLOR, CLICOLOR_FORCE, TERM, COLUMNS, CI  as everywhere
        TZ                      the zone, as date reads it: UTC+2 is west (--timezone UTC+2, east)
        HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY  the proxy, and where none is used
        SSL_CERT_FILE           a PEM file of authorities to trust beside the usual ones

      And what scripts/trakt reads, which runs it from a checkout:

        TRAKT_JAVA_HOME, JAVA_HOME  the JDK to run on, where it is no older than 25
        TRAKT_JAVA_OPTIONS      more options for the JVM
        TRAKT_BUILD             never: run what is built, also where the sources are newer
      """),
  SCRIPTING(
      """
      How to use trakt from scripts:

        trakt watchlist -q                     references, one a line, for other commands
        trakt movies trending -q | trakt watchlist add -
        trakt watchlist --jq '.[].movie.title // empty'  an expression of jq over what Trakt sent
        trakt history list --type movies -o csv --fields watched_at,movie.title
        trakt help --json                      every command with its options, values, examples,
                                               exit codes and what it writes

      In a pipe nothing is coloured, cut, paged or asked, and times are in UTC. Say --no-input to
      have nothing asked on a terminal either, and --yes where a command wants to be sure. Titles
      are never guessed: "dune" ends in 3 and names the candidates; take a reference, an id or
      an address instead. Results go to standard output, everything else to standard error.

      Look at the exit code before you look at the output: trakt help exit-codes. 8 means that a
      part was done; --rejects FILE keeps the rest in a form that - reads again, and all of it,
      with its times, where Trakt cannot be reached. Writes are sent once and can be taken back:
      trakt undo. --dry-run sends nothing but reads: it looks up what is named, up to 100 titles,
      and ends in the code that the real run would end in. Run an interrupted command again: what
      is done is not done twice.

      Rate limits are waited for, up to --max-wait. TRAKT_ACCESS_TOKEN signs a script in and is
      never stored. What you settle with trakt config holds in scripts, too: TRAKT_CONFIG_DIR
      gives a script a configuration of its own.
      """),
  SANDBOX(
      """
      How to try everything without an account:

        trakt --sandbox calendar         talks to a Trakt inside the program
        trakt --sandbox watchlist add severance
        trakt sandbox --port 8080        serves the same Trakt to scripts and other clients
        trakt sandbox --reset            lets its library begin anew

      It has a small catalogue whose airings lie around today, and a user with a library that
      survives between runs. Nothing leaves this machine. What you settle with trakt config holds
      there, too; credentials and the library are kept apart from the real ones.
      """),
  EXIT_CODES(
      Arrays.stream(ExitCode.values())
          .map(exit -> "  " + " ".repeat(3 - digits(exit)) + exit.code() + "  " + exit.meaning())
          .collect(Collectors.joining("\n", "How trakt ends:\n\n", "\n")));

  private final String text;

  HelpTopic(String text) {
    this.text = text;
  }

  /** Returns its help, and below it that of a command of the same name. */
  List<HelpPart> before(List<HelpPart> command) {
    List<HelpPart> parts = new ArrayList<>();
    parts.add(new HelpPart.Topic(text));
    if (!command.isEmpty()) {
      parts.add(new HelpPart.Lines(List.of("")));
      parts.addAll(command);
    }
    return List.copyOf(parts);
  }

  /** Returns what it says, laid out for 100 columns. */
  String text() {
    return text;
  }

  /** Returns the word by which a user asks for it. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<HelpTopic> named(String name) {
    return Arrays.stream(values()).filter(topic -> topic.word().equals(name)).findFirst();
  }

  private static int digits(ExitCode exit) {
    return Integer.toString(exit.code()).length();
  }
}
