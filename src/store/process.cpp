#include "regard/store/process.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>
#include <system_error>

#include "regard/core/error.hpp"
#include "regard/store/files.hpp"

namespace regard::store {

namespace {

[[noreturn]] void fail(const Program& program, int number) {
  throw Error(Error::Kind::world, fmt::format("'{}' could not be started: {}", program.argv.front(),
                                              std::generic_category().message(number)));
}

/// Two joined descriptors: ours and the program's.
struct Pair {
  int ours = -1;
  int theirs = -1;

  Pair() = default;
  Pair(const Pair&) = delete;
  Pair& operator=(const Pair&) = delete;
  ~Pair() {
    close(ours);
    close(theirs);
  }
  static void close(int& number) {
    if (number >= 0) ::close(number);
    number = -1;
  }
};

/// Output comes through pipes. Input goes through a socket: writing to one that was closed can be told not to
/// raise SIGPIPE, so a program that does not read its input does not end regard.
void open_pairs(const Program& program, Pair& in, Pair& out, Pair& err) {
  for (Pair* pair : {&out, &err}) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) fail(program, errno);
    pair->ours = ends[0];
    pair->theirs = ends[1];
    ::fcntl(pair->ours, F_SETFL, O_NONBLOCK);
  }
  if (program.input.empty()) {
    in.theirs = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (in.theirs < 0) fail(program, errno);
    return;
  }
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) fail(program, errno);
  in.ours = ends[0];
  in.theirs = ends[1];
}

std::vector<std::string> environment_for(const Program& program) {
  std::vector<std::string> variables;
  for (char** given = environ; given != nullptr && *given != nullptr; ++given) {
    const std::string_view variable = *given;
    const std::string_view name = variable.substr(0, variable.find('='));
    const bool changed = std::any_of(program.environment.begin(), program.environment.end(),
                                     [name](const auto& change) { return change.first == name; });
    if (!changed && (!program.bare || name == "PATH")) variables.emplace_back(variable);
  }
  for (const auto& [name, value] : program.environment) {
    if (value) variables.push_back(fmt::format("{}={}", name, *value));
  }
  return variables;
}

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> all;
  for (std::string& word : words) all.push_back(word.data());
  all.push_back(nullptr);
  return all;
}

/// The process, or -1 when PATH has no such program, or none that may be run.
pid_t start(const Program& program, const Pair& in, const Pair& out, const Pair& err) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  if (!program.folder.empty()) posix_spawn_file_actions_addchdir_np(&actions, program.folder.c_str());
  posix_spawn_file_actions_adddup2(&actions, in.theirs, 0);
  posix_spawn_file_actions_adddup2(&actions, out.theirs, 1);
  posix_spawn_file_actions_adddup2(&actions, err.theirs, 2);
  // Whatever regard does about a reader that went away, its programs start with the system's way.
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t set;
  sigemptyset(&set);
  posix_spawnattr_setsigmask(&attributes, &set);
  sigaddset(&set, SIGPIPE);
  sigaddset(&set, SIGCHLD);
  posix_spawnattr_setsigdefault(&attributes, &set);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);

  std::vector<std::string> words = program.argv;
  std::vector<std::string> variables = environment_for(program);
  pid_t process = -1;
  const int number = ::posix_spawnp(&process, words.front().c_str(), &actions, &attributes,
                                    pointers(words).data(), pointers(variables).data());
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  if (number == ENOENT || number == EACCES) return -1;
  if (number != 0) fail(program, number);
  return process;
}

/// Takes what is there to be read; closes at the end.
void take(int& from, std::string& into) {
  std::array<char, 65536> part;
  while (from >= 0) {
    const ssize_t got = ::read(from, part.data(), part.size());
    if (got > 0) {
      into.append(part.data(), static_cast<std::size_t>(got));
    } else if (got == 0 || (errno != EINTR && errno != EAGAIN)) {
      Pair::close(from);
    } else if (errno == EAGAIN) {
      return;
    }
  }
}

/// Gives what the program takes; closes when all is given or nobody reads any more.
void give(int& to, std::string_view& rest) {
  const ssize_t put = ::send(to, rest.data(), rest.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
  if (put > 0) rest.remove_prefix(static_cast<std::size_t>(put));
  if (rest.empty() || (put < 0 && errno != EINTR && errno != EAGAIN)) Pair::close(to);
}

/// A scheduler may start regard with SIGCHLD ignored; exit statuses would then be lost.
void keep_exit_statuses() {
  struct sigaction now {};
  if (::sigaction(SIGCHLD, nullptr, &now) == 0 && now.sa_handler == SIG_IGN) ::signal(SIGCHLD, SIG_DFL);
}

/// Whether the process has ended; `status` is then its wait status.
bool ended(const Program& program, pid_t process, int& status, int flags) {
  pid_t waited = 0;
  do waited = ::waitpid(process, &status, flags);
  while (waited < 0 && errno == EINTR);
  if (waited < 0) fail(program, errno);
  return waited != 0;
}

/// Speaks and listens until both outputs are closed, or the process is gone though something that it left
/// behind (a hook's background job) keeps them open.
int hear_out(const Program& program, pid_t process, Pair& in, Pair& out, Pair& err, Outcome& outcome) {
  constexpr int look_every_milliseconds = 100;
  std::string_view input = program.input;
  int status = 0;
  bool gone = false;
  while (!gone && (out.ours >= 0 || err.ours >= 0)) {
    std::array<pollfd, 3> watched{{{in.ours, POLLOUT, 0}, {out.ours, POLLIN, 0}, {err.ours, POLLIN, 0}}};
    if (::poll(watched.data(), watched.size(), look_every_milliseconds) == 0)
      gone = ended(program, process, status, WNOHANG);
    if (in.ours >= 0 && watched[0].revents != 0) give(in.ours, input);
    take(out.ours, outcome.out);
    take(err.ours, outcome.err);
  }
  Pair::close(in.ours);
  if (!gone) ended(program, process, status, 0);
  return status;
}

}  // namespace

Outcome run(const Program& program) {
  if (!program.folder.empty() && what_is("", program.folder) == Found::nothing) fail(program, ENOENT);
  keep_exit_statuses();
  Pair in;
  Pair out;
  Pair err;
  open_pairs(program, in, out, err);
  Outcome outcome;
  const pid_t process = start(program, in, out, err);
  if (process < 0) {
    outcome.end = Outcome::End::not_found;
    return outcome;
  }
  for (Pair* pair : {&in, &out, &err}) Pair::close(pair->theirs);
  const int status = hear_out(program, process, in, out, err, outcome);
  outcome.end = WIFSIGNALED(status) ? Outcome::End::signalled : Outcome::End::exited;
  outcome.number = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
  return outcome;
}

}  // namespace regard::store
