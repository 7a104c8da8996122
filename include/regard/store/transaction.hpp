// Several new files, all or none: written aside, noted in a journal, put in place, committed.
// It overwrites nothing and knows nothing of what the files say. Whoever uses it holds the RegisterLock.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regard/core/date.hpp"
#include "regard/store/git.hpp"

namespace regard::store {

struct NewFile {
  std::string path;  // inside the register
  std::string bytes;
};

struct Commit {
  std::string message;
  Instant at;  // the date of the commit: what its facts say as recorded.at
  std::string officer;
};

struct Written {
  std::vector<std::string> files;
  std::optional<std::string> commit;  // nothing where the register does not commit
};

struct Journal;

class Transaction {
 public:
  /// Told of each step as it has been done, so that a test can die there: "temporary" (each), "temporaries",
  /// "journal", "file" (each), "files", "staged", "committed", "done".
  using AtStep = std::function<void(std::string_view step)>;

  /// `git` is that of `folder`, and outlives the transaction.
  Transaction(std::string folder, const Git& git, AtStep at_step = {});

  /// Error world when anything fails while regard lives: "nothing was recorded: …", and so it is. A commit is
  /// made only where git stands as own_top.
  Written write(const std::vector<NewFile>& files, const Commit& commit) const;

  /// To be called before each write (and before what is to be written is decided): ends what a regard that
  /// died here had begun. Gives a sentence when there was something: its unfinished files were dropped, or,
  /// for the same officer, its journal was finished as it stands. Error world when the journal is another
  /// officer's.
  std::optional<std::string> recover(const std::string& officer) const;

 private:
  void step(std::string_view name) const;
  void refuse_taken(const std::vector<NewFile>& files) const;
  Journal plan(const std::vector<NewFile>& files, const Commit& commit) const;
  void write_aside(const std::vector<NewFile>& files, const Journal& journal) const;
  void put_in_place(const Journal& journal) const;
  std::optional<std::string> commit_if_own(const Journal& journal) const;
  Written carry_out(const Journal& journal) const;
  void take_back(const Journal& journal) const;
  void try_to_take_back(const Journal& journal) const noexcept;
  Journal read_journal(const std::string& path) const;
  void check_can_finish(const Journal& journal) const;
  bool has_bytes(const std::string& path, const std::string& sha256) const;
  std::vector<std::string> left_aside() const;
  std::optional<std::string> drop_left_aside() const;
  std::string finish_undoing() const;

  std::string folder_;
  const Git& git_;
  AtStep at_step_;
};

}  // namespace regard::store
