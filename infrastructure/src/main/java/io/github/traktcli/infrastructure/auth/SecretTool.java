package io.github.traktcli.infrastructure.auth;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The program of a system that reads and writes its keyring. Secrets go in by its standard input,
 * for everybody on a machine may read the arguments of a process.
 */
enum SecretTool {
  /** Of libsecret, for what implements the Secret Service: GNOME Keyring, KWallet, KeePassXC. */
  SECRET_TOOL("secret-tool", "install it (on Debian: libsecret-tools)", 1) {
    @Override
    Call find(String name) {
      return call("lookup", "service", SERVICE, "account", name);
    }

    @Override
    Call keep(String name, String secret) {
      return call("store", "--label=Trakt sign-in", "service", SERVICE, "account", name)
          .typing(secret);
    }

    @Override
    Call forget(String name) {
      return call("clear", "service", SERVICE, "account", name);
    }
  },
  /** Of macOS, for the login keychain. */
  SECURITY("security", "it belongs to macOS", 44) {
    @Override
    Call find(String name) {
      return call("find-generic-password", "-s", SERVICE, "-a", name, "-w");
    }

    @Override
    Call keep(String name, String secret) {
      String line =
          "add-generic-password -U -s %s -a %s -w %s\n"
              .formatted(SERVICE, quoted(name), quoted(secret));
      return call("-i").typing(line);
    }

    @Override
    Call forget(String name) {
      return call("delete-generic-password", "-s", SERVICE, "-a", name);
    }

    private static String quoted(String text) {
      return "'" + text.replace("'", "'\"'\"'") + "'";
    }
  },
  /** Of Windows, for the web credentials of the Credential Manager. */
  POWERSHELL("powershell.exe", "it belongs to Windows", 44) {
    private static final String VAULT =
        "$ErrorActionPreference = 'Stop';"
            + "[void][Windows.Security.Credentials.PasswordVault,"
            + "Windows.Security.Credentials,ContentType=WindowsRuntime];"
            + "$vault = New-Object Windows.Security.Credentials.PasswordVault;"
            + "$name = $env:trakt_keyring_name;";
    private static final String FOUND =
        "try { $found = $vault.Retrieve('trakt', $name) } catch { exit 44 };";

    @Override
    Call find(String name) {
      return script(
          name, FOUND + "$found.RetrievePassword(); [Console]::Out.Write($found.Password)");
    }

    @Override
    Call keep(String name, String secret) {
      return script(
              name,
              "$secret = [Console]::In.ReadToEnd();"
                  + "$vault.Add((New-Object Windows.Security.Credentials.PasswordCredential("
                  + "'trakt', $name, $secret)))")
          .typing(secret);
    }

    @Override
    Call forget(String name) {
      return script(name, FOUND + "$vault.Remove($found)");
    }

    private Call script(String name, String text) {
      return new Call(
          List.of("-NoProfile", "-NonInteractive", "-Command", VAULT + text),
          "",
          Map.of("trakt_keyring_name", name));
    }
  };

  private static final String SERVICE = "trakt";

  private final String program;
  private final String advice;
  private final int notFound;

  SecretTool(String program, String advice, int notFound) {
    this.program = program;
    this.advice = advice;
    this.notFound = notFound;
  }

  /**
   * One run of the program.
   *
   * @param input secret
   * @param environment variables beside those that there are
   */
  record Call(List<String> arguments, String input, Map<String, String> environment) {

    /** Copies what may change. */
    Call {
      arguments = List.copyOf(arguments);
      environment = Map.copyOf(environment);
    }

    private Call typing(String secret) {
      return new Call(arguments, secret, environment);
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
      return "Call" + arguments;
    }
  }

  /** Returns the one of an operating system, as {@code os.name} gives it. */
  static SecretTool of(String operatingSystem) {
    String name = operatingSystem.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return SECURITY;
    }
    return name.startsWith("windows") ? POWERSHELL : SECRET_TOOL;
  }

  abstract Call find(String name);

  abstract Call keep(String name, String secret);

  abstract Call forget(String name);

  String program() {
    return program;
  }

  String missing() {
    return program + " is not there; " + advice;
  }

  /** Tells whether an exit code, without a word on standard error, says that there is nothing. */
  boolean saysNothing(int exitCode) {
    return exitCode == notFound;
  }

  /** Tells whether words on standard error belong to that exit code. */
  boolean explainsNothing() {
    return this == SECURITY;
  }

  private static Call call(String... arguments) {
    return new Call(new ArrayList<>(List.of(arguments)), "", Map.of());
  }

  /** Returns letters that no tool reads as anything but themselves. */
  static String packed(String secret) {
    return Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns what was packed. */
  static String unpacked(String text) {
    return new String(Base64.getDecoder().decode(text.strip()), StandardCharsets.UTF_8);
  }
}
