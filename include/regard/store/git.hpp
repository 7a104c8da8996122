// What regard asks of git: how a register stands, a commit of exactly its own files, what is not committed.
// It never pushes or merges, and knows nothing of what the files say.
#pragma once

#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "regard/core/date.hpp"
#include "regard/store/process.hpp"

namespace regard::store {

/// A register commits when it is the top of its own work tree, and never otherwise.
enum class Standing { own_top, inside_another, none };

/// A record that git does not hold as it is on disk.
struct Uncommitted {
  enum class State { untracked, modified, deleted, staged, conflicted };

  State state = State::untracked;
  std::string path;
  friend bool operator==(const Uncommitted&, const Uncommitted&) = default;
};

/// A record that some commit changed after it was first recorded.
struct HistoryChange {
  char status = 'M';  // M modified, D deleted, T its type changed
  std::string path;
  std::string commit;
  bool put_back = false;  // the newest commit holds it as it was first recorded
  friend bool operator==(const HistoryChange&, const HistoryChange&) = default;
};

/// Where records stand in a register: what git is asked about.
std::vector<std::string> record_paths();

/// git in the folder of one register. Every failure is Error world (exit status 4).
class Git {
 public:
  using Words = std::vector<std::string>;
  using Variables = std::vector<std::pair<std::string, std::string>>;

  /// Looks for `.git` in the folder and above it. One with which git fails for whatever reason (it is broken,
  /// belongs to somebody else, git is not installed) is an Error, never "no git".
  /// `index_wait`: how long git's own index.lock is waited for.
  explicit Git(std::string folder, std::chrono::milliseconds index_wait = std::chrono::seconds(5));

  Standing standing() const { return standing_; }
  /// Absolute; empty unless own_top.
  const std::string& git_dir() const { return git_dir_; }

  /// git's user.email and user.name; empty when git has none (or is not installed).
  std::string user_email() const;
  std::string user_name() const;

  /// When other clones were last asked for what they have, as git's own files tell; nothing where there is none to ask.
  struct Fetched {
    bool has_remote = false;
    bool failed = false;  // the last time there was no answer, and git does not keep when there last was one
    Instant at = {};      // the last time there was
    Instant cloned_at = {};  // where there was no other time: when this clone was made
  };
  Fetched fetched() const;

  /// An Error when a commit made now could not succeed: another git is at work, a merge is unfinished, git
  /// does not know who commits.
  void ready_to_commit() const;
  /// Puts the files (relative to the register) in the index.
  void stage(const std::vector<std::string>& files) const;
  /// Takes them out of the index again; the files stay.
  void unstage(const std::vector<std::string>& files) const;
  /// Commits exactly these staged files, dated `at`; hooks and signing are as the officer configured them,
  /// and what else the officer had staged stays staged. Gives the commit's hash.
  std::string commit(const std::vector<std::string>& files, const std::string& message, Instant at) const;
  /// Whether the newest commit holds all these files, as they are on disk.
  bool holds(const std::vector<std::string>& files) const;

  /// In git's order; empty unless own_top.
  std::vector<Uncommitted> uncommitted(const std::vector<std::string>& paths = record_paths()) const;
  /// Newest first; empty unless own_top. A change that a merge made is listed once for each parent.
  std::vector<HistoryChange> changed_in_history() const;

 private:
  Outcome ask(Words words, const std::string& input = {}, const Variables& set = {}) const;
  std::string must(const std::string& purpose, Words words, const std::string& input = {},
                   const Variables& set = {}) const;
  Outcome ask_with_index(Words words, const std::string& input, const Variables& set) const;
  void find_standing();
  void wait_for_index() const;
  std::string head() const;
  bool is_as_first_committed(const std::string& path) const;
  bool others_are_staged(const Words& files) const;
  std::string index_without_others(const Words& files) const;

  std::string folder_;
  std::chrono::milliseconds index_wait_;
  Standing standing_ = Standing::none;
  std::string git_dir_;
};

/// Makes the folder a repository on the branch `main`, with what keeps git quick over many small files.
void init_repository(const std::string& folder);

}  // namespace regard::store
