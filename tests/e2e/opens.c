/* Opens: what a process may open, told by the process itself.
 *
 * Preloaded into everything that the app starts (LD_PRELOAD), it tries to read the file that INTERLUDE_TRIES names,
 * once when the program is loaded and once three seconds later, when a window has its fence. Each try is one line on
 * the error stream, which a fence leaves open:
 *
 *     opens: WebKitWebProcess late EACCES
 *
 * The second try is made in a signal on the main thread. A thread of its own, started at load, would stand outside of
 * the fence that main puts up: Landlock binds the thread that calls and those that it starts afterwards.
 *
 * The library itself must lie where WebKit's processes may read it, such as the run-time folder, or they start without.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

enum { LATER_SECONDS = 3 };

static const char *tried;

/* Adds `part` to `line`, whose last byte is kept for the end of the line. */
static size_t add(char *line, size_t length, size_t size, const char *part)
{
    size_t more = strlen(part);
    if (length + more >= size)
        more = size - length - 1;
    memcpy(line + length, part, more);
    return length + more;
}

/* Nothing here allocates or locks: it also runs in a signal. */
static void try_to_open(const char *when)
{
    char line[256], number[12] = "";
    const char *found = "opened", *digits = "";
    size_t length = 0, end = sizeof number - 1;
    int kept = errno, file = open(tried, O_RDONLY | O_CLOEXEC);

    if (file >= 0) {
        close(file);
    } else if (errno == EACCES) {
        found = "EACCES";
    } else {
        for (int code = errno; code > 0 && end > 0; code /= 10)
            number[--end] = (char)('0' + code % 10);
        found = "errno ";
        digits = number + end;
    }
    length = add(line, length, sizeof line, "opens: ");
    length = add(line, length, sizeof line, program_invocation_short_name);
    length = add(line, length, sizeof line, " ");
    length = add(line, length, sizeof line, when);
    length = add(line, length, sizeof line, " ");
    length = add(line, length, sizeof line, found);
    length = add(line, length, sizeof line, digits);
    line[length++] = '\n';
    /* A log that is gone leaves nobody to tell. */
    if (write(STDERR_FILENO, line, length) < 0) {
    }
    errno = kept;
}

static void later(int signal)
{
    (void)signal;
    try_to_open("late");
}

__attribute__((constructor)) static void at_load(void)
{
    struct sigaction answer = { .sa_handler = later, .sa_flags = SA_RESTART };
    struct sigevent event = { .sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGRTMAX - 3 };
    struct itimerspec once = { .it_value = { .tv_sec = LATER_SECONDS } };
    timer_t timer;

    tried = getenv("INTERLUDE_TRIES");
    if (tried == NULL)
        return;
    try_to_open("early");
    event.sigev_notify_thread_id = (pid_t)syscall(SYS_gettid);
    sigemptyset(&answer.sa_mask);
    if (sigaction(SIGRTMAX - 3, &answer, NULL) == 0 && timer_create(CLOCK_MONOTONIC, &event, &timer) == 0)
        timer_settime(timer, 0, &once, NULL);
}
