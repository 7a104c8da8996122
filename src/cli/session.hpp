// One run of one command: which register, which day, who acts, what has been read so far, and how to say it.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "answers.hpp"
#include "command.hpp"
#include "form.hpp"
#include "regard/core/case.hpp"
#include "regard/store/git.hpp"
#include "regard/store/register.hpp"
#include "world.hpp"

namespace regard::cli {

/// What an act has decided, ready to be written and said.
struct Act {
  Changes changes;
  std::string sentence;  // "recorded {id} in {case}", {second}: the second record; filled in when the ids are drawn
  std::vector<store::ExtraFile> extra = {};
  std::string id = {};       // printed instead of the first record's id
  std::string prefix = {};   // "RST": the name that the first record goes by from now on
  std::vector<std::string> notes = {};  // said after the sentence, to standard error
};

class Session {
 public:
  Session(World& world, const Command& command, const Words& words);

  World& world;
  const Command& command;
  const Words& words;

  // Reading. Each is read once; what cannot be read is kept in `unreadable`.
  const std::string& root();
  const store::Source& source();
  const Office& office();
  const Policy& policy();              // in force today, or a refusal
  const Case& one_case();              // the case that the command names
  const Case& other_case(std::string_view typed);  // a second one, for an act on two; to be asked for once
  void look_for_sharers();             // who uses a telephone or e-mail of the case's person: kept in one_case()
  const std::vector<Case>& all_cases();
  /// A writing command needs its cases, register/ and the pack; one of these unreadable, nothing is written (3).
  void require_readable() const;
  std::vector<Finding> unreadable;
  std::vector<Finding> unreadable_files() const;  // the first finding of each file
  int cases_read = 0;
  int records_read = 0;
  ReadPart read_part() const;
  Tree read_tree() const { return Codec<ReadPart>::write(read_part()); }

  // Time and people.
  Instant now();
  Date today();
  std::string acting();                // who types; a refusal when nobody is known

  // Saying.
  bool json() const { return words.one("--format") == "json"; }
  bool csv() const { return words.one("--format") == "csv"; }
  bool names() const;
  bool in_colour() const;              // --color; of itself on a terminal alone, unless NO_COLOR is set
  std::size_t width() const { return world.columns; }
  /// 3 when something could not be read, else `otherwise`.
  int status(int otherwise = 0) const { return unreadable.empty() ? otherwise : 3; }

  /// The request that the options, a form or a file give, filled into a described struct.
  template <class T>
  T request(const Tree& form) const {
    T made{};
    fill(Described<T>::fields(), &made, form, command.words());
    return made;
  }
  /// For commands that read: the options alone.
  Tree options_form();

  /// What was read is read again, and the clock too: somebody may have written, or typed for an hour, meanwhile.
  void forget();

  FormWorld form_world();
  std::string standard_input();
  std::string read_given(const std::string& path) const;

 private:
  void keep(std::vector<Finding> findings);

  std::optional<std::string> root_;
  std::unique_ptr<store::FolderSource> source_;
  std::optional<Office> office_;
  std::optional<Case> case_;
  std::optional<Case> other_case_;
  std::optional<std::vector<Case>> all_cases_;
  std::optional<Instant> now_;
  std::optional<std::string> standard_input_;
};

/// A writing command: locks the register, fills in the form, lets `decide` say what would be written, writes it and
/// says so. Nothing is written unless every rule has passed.
using Decide = std::function<Act(const Tree& form, const Now& now)>;
int write(Session& session, const Decide& decide);
/// The same with a form of its own, where what can be filled in depends on the record: `form` may be asked once the
/// case has been read, and `filled` is what stands there already.
struct OwnForm {
  Command form;
  Tree filled;
};
int write(Session& session, const Decide& decide, const std::function<OwnForm()>& own_form);

/// Where new ids come from: the world, or for a demonstration with REGARD_SEED a repeatable sequence.
IdSource ids_of(Session& session);

/// The words that a form offers for a field: the policy's or the register's.
std::vector<std::string> vocabulary(Session& session, std::string_view name);

/// "41 cases and 380 records"
std::string read_words(const Session& session);
/// Prints unreadable records as rows of their own, how much was read and, where it is too long ago, when it was fetched; for
/// lists. Beside CSV it goes to standard error, where there is something amiss.
void say_read(Session& session, const std::string& stale = {});

}  // namespace regard::cli
