# The unlock screen.

unlock-title = Locked. Passphrase, or help.
unlock-passphrase = Passphrase
unlock-open = Unlock
unlock-help = I'm not okay
unlock-wrong = That isn't the passphrase.
unlock-wait = Too many tries. You can try again in { $span }.
unlock-seconds = { $seconds } s
unlock-forgotten = Forgotten means lost: nobody can open it without the passphrase.
unlock-tries = { $count ->
    [one] There was 1 failed try before this, { $since }.
   *[other] There were { $count } failed tries before this, since { $since }.
}
