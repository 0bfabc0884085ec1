/* Slow power: makes WebKit's network process lock itself up, where it can.
 *
 * GLib's monitor of power profiles asks for the system bus from a thread of its own. On the way it registers the type
 * GInetSocketAddress, and before that is done it waits for the lock of all class initialisations. The main thread holds
 * that lock while it prepares the class SoupSession, and there waits for GInetSocketAddress: neither goes on
 * (TWO-PROGRAMS.md, "The stall of 6.5 s").
 *
 * Preloaded into everything that the app starts (LD_PRELOAD), this library makes the two meet: each waits at its door
 * for the other, but never longer than a moment, so that nothing is lost where one of them does not come. Only
 * WebKitNetworkProcess is touched. The library must lie where that process may read it, such as the run-time folder.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/* g_type_register_static_simple, with the widths of GLib's own types. */
typedef size_t Register(size_t parent, const char *name, unsigned class_size, void (*class_init)(void),
                        unsigned size, void (*init)(void), unsigned flags);

enum {
    STEP_MILLISECONDS = 5,
    /* How long the one that came first waits for the other. */
    PATIENCE_MILLISECONDS = 600,
    /* How long the main thread gets from its door to the lock. */
    HEAD_START_MILLISECONDS = 200,
};

static atomic_bool main_came, other_came;

static void sleep_for(long milliseconds)
{
    struct timespec pause = { .tv_nsec = milliseconds * 1000000 };
    nanosleep(&pause, NULL);
}

static void meet(atomic_bool *own, atomic_bool *other)
{
    atomic_store(own, 1);
    for (int waited = 0; waited < PATIENCE_MILLISECONDS && !atomic_load(other); waited += STEP_MILLISECONDS)
        sleep_for(STEP_MILLISECONDS);
}

static void say(const char *line)
{
    /* Nobody may be there to read it. */
    if (write(STDERR_FILENO, line, strlen(line)) < 0) {
    }
}

size_t g_type_register_static_simple(size_t parent, const char *name, unsigned class_size, void (*class_init)(void),
                                     unsigned size, void (*init)(void), unsigned flags)
{
    Register *real = (Register *)dlsym(RTLD_NEXT, "g_type_register_static_simple");

    if (strcmp(program_invocation_short_name, "WebKitNetworkProcess") == 0) {
        int is_main = syscall(SYS_gettid) == getpid();
        if (is_main && strcmp(name, "SoupSession") == 0) {
            meet(&main_came, &other_came);
            say(atomic_load(&other_came) ? "slow power: they meet\n" : "slow power: nobody came\n");
        } else if (!is_main && strcmp(name, "GInetSocketAddress") == 0) {
            meet(&other_came, &main_came);
            sleep_for(HEAD_START_MILLISECONDS);
        }
    }
    return real(parent, name, class_size, class_init, size, init, flags);
}
