#include "regard/store/transaction.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "regard/core/error.hpp"
#include "regard/store/files.hpp"
#include "regard/store/hash.hpp"

namespace regard::store {

struct Journal {
  struct Entry {
    std::string path;
    std::string aside;  // where its bytes wait
    std::string sha256;
  };
  std::vector<Entry> files;
  std::vector<std::string> folders;  // to be made for them, the outermost first
  Commit commit;

  std::vector<std::string> paths() const {
    std::vector<std::string> all;
    for (const Entry& file : files) all.push_back(file.path);
    return all;
  }
};

namespace {

using Json = nlohmann::json;

/// The journal of something that is being undone: whatever happens, it is undone to its end.
std::string undone_journal() { return journal_file() + ".undone"; }

std::string aside_prefix() { return "unfinished-"; }
std::string aside(const std::string& name) { return join(derived_folder(), aside_prefix() + name); }

std::string to_text(const Journal& journal) {
  Json files = Json::array();
  for (const Journal::Entry& file : journal.files)
    files.push_back({{"path", file.path}, {"aside", file.aside}, {"sha256", file.sha256}});
  const Json whole = {{"regard", 1},
                      {"officer", journal.commit.officer},
                      {"at", journal.commit.at.iso()},
                      {"message", journal.commit.message},
                      {"folders", journal.folders},
                      {"files", files}};
  return whole.dump(1) + "\n";
}

/// nullopt for what to_text() has not written.
std::optional<Journal> from_text(const std::string& text) {
  try {
    const Json whole = Json::parse(text);
    const std::optional<Instant> at = Instant::parse(whole.at("at").get<std::string>());
    if (whole.at("regard") != 1 || !at) return std::nullopt;
    Journal journal;
    journal.commit = {whole.at("message"), *at, whole.at("officer")};
    journal.folders = whole.at("folders").get<std::vector<std::string>>();
    for (const Json& file : whole.at("files"))
      journal.files.push_back({file.at("path"), file.at("aside"), file.at("sha256")});
    for (const Journal::Entry& file : journal.files)
      if (!stays_inside(file.path) || !stays_inside(file.aside)) return std::nullopt;
    for (const std::string& folder : journal.folders)
      if (!stays_inside(folder)) return std::nullopt;
    return journal;
  } catch (const Json::exception&) {
    return std::nullopt;
  }
}

Error world(const std::string& what, const std::string& mend) {
  return Error(Error::Kind::world, what, mend);
}

}  // namespace

Transaction::Transaction(std::string folder, const Git& git, AtStep at_step)
    : folder_(std::move(folder)), git_(git), at_step_(std::move(at_step)) {}

void Transaction::step(std::string_view name) const {
  if (at_step_) at_step_(name);
}

void Transaction::refuse_taken(const std::vector<NewFile>& files) const {
  for (const std::string& journal : {journal_file(), undone_journal()})
    if (what_is(folder_, journal) != Found::nothing)
      throw world(fmt::format("'{}' is there: something begun here was interrupted", journal),
                  "run the command again: it begins with what was interrupted");
  std::set<std::string> paths;
  for (const NewFile& file : files) {
    if (!stays_inside(file.path))
      throw world(fmt::format("'{}' is no path inside the register", file.path), "");
    if (!paths.insert(file.path).second || what_is(folder_, file.path) != Found::nothing)
      throw world(fmt::format("'{}' is there already", file.path), "nothing is ever overwritten");
  }
}

Journal Transaction::plan(const std::vector<NewFile>& files, const Commit& commit) const {
  Journal journal;
  journal.commit = commit;
  std::set<std::string> folders;
  for (const NewFile& file : files) {
    journal.files.push_back({file.path, aside(std::to_string(journal.files.size())), sha256(file.bytes)});
    const std::vector<std::string> missing = missing_folders(folder_, folder_of(file.path));
    folders.insert(missing.begin(), missing.end());
  }
  journal.folders.assign(folders.begin(), folders.end());  // byte order: a folder before those in it
  return journal;
}

/// The files, then the journal; each is whole on disk before the next relies on it. They wait in the folder
/// that only their owner can read, on the register's own file system, so that a rename puts each in place at
/// once.
void Transaction::write_aside(const std::vector<NewFile>& files, const Journal& journal) const {
  for (std::size_t i = 0; i < files.size(); ++i) {
    write_new_file(folder_, journal.files[i].aside, files[i].bytes);
    step("temporary");
  }
  sync_folder(folder_, derived_folder());
  step("temporaries");
  write_new_file(folder_, aside("journal"), to_text(journal));
  rename_new(folder_, aside("journal"), journal_file());
  sync_folder(folder_, derived_folder());
  step("journal");
}

/// Also what is left of it: a file that is in its place already stays there.
void Transaction::put_in_place(const Journal& journal) const {
  std::set<std::string> changed;
  for (const std::string& made : journal.folders) changed.insert(folder_of(made));
  for (const Journal::Entry& file : journal.files) {
    const std::string parent = folder_of(file.path);
    make_folders(folder_, parent);
    if (what_is(folder_, file.aside) != Found::nothing) rename_new(folder_, file.aside, file.path);
    changed.insert(parent);
    step("file");
  }
  for (const std::string& parent : changed) sync_folder(folder_, parent);
  step("files");
}

std::optional<std::string> Transaction::commit_if_own(const Journal& journal) const {
  if (git_.standing() != Standing::own_top) return std::nullopt;
  git_.stage(journal.paths());
  step("staged");
  return git_.commit(journal.paths(), journal.commit.message, journal.commit.at);
}

/// From the journal to the end, or all of it undone.
Written Transaction::carry_out(const Journal& journal) const {
  Written written{journal.paths(), std::nullopt};
  try {
    put_in_place(journal);
    written.commit = commit_if_own(journal);
  } catch (const Error& error) {
    try_to_take_back(journal);
    throw Error(error.kind, "nothing was recorded: " + error.what, error.mend, error.where);
  } catch (...) {
    try_to_take_back(journal);
    throw;
  }
  step("committed");
  remove_file(folder_, journal_file());
  step("done");
  return written;
}

Written Transaction::write(const std::vector<NewFile>& files, const Commit& commit) const {
  refuse_taken(files);
  if (git_.standing() == Standing::own_top) git_.ready_to_commit();
  const Journal journal = plan(files, commit);
  try {
    make_private_folder(folder_, derived_folder());
    write_aside(files, journal);
  } catch (const Error& error) {
    try_to_take_back(journal);
    throw Error(error.kind, "nothing was recorded: " + error.what, error.mend, error.where);
  } catch (...) {
    try_to_take_back(journal);
    throw;
  }
  return carry_out(journal);
}

/// The journal's new name comes first: whoever finds it, should regard die here, goes on undoing. Only what
/// was renamed from its waiting place, and still has those bytes, is ours to remove.
void Transaction::take_back(const Journal& journal) const {
  if (what_is(folder_, journal_file()) != Found::nothing)
    rename_new(folder_, journal_file(), undone_journal());
  const bool begun = what_is(folder_, undone_journal()) != Found::nothing;
  for (const Journal::Entry& file : journal.files) {
    const bool waiting = what_is(folder_, file.aside) != Found::nothing;
    if (begun && !waiting && has_bytes(file.path, file.sha256)) remove_file(folder_, file.path);
  }
  for (const std::string& left : left_aside()) remove_file(folder_, left);
  if (!begun) return;
  for (auto made = journal.folders.rbegin(); made != journal.folders.rend(); ++made)
    remove_empty_folder(folder_, *made);
  if (git_.standing() == Standing::own_top) git_.unstage(journal.paths());
  remove_file(folder_, undone_journal());
}

/// What it could not undo is left to recover(): the failure that led here is what the officer must hear.
void Transaction::try_to_take_back(const Journal& journal) const noexcept {
  try {
    take_back(journal);
  } catch (const std::exception&) {
    return;
  }
}

bool Transaction::has_bytes(const std::string& path, const std::string& expected) const {
  return what_is(folder_, path) == Found::file && sha256(read_file(folder_, path)) == expected;
}

std::vector<std::string> Transaction::left_aside() const {
  std::vector<std::string> left;
  if (what_is(folder_, derived_folder()) != Found::folder) return left;
  for (const Listed& entry : list_folder(folder_, derived_folder()))
    if (entry.name.starts_with(aside_prefix())) left.push_back(join(derived_folder(), entry.name));
  return left;
}

Journal Transaction::read_journal(const std::string& path) const {
  if (std::optional<Journal> journal = from_text(read_file(folder_, path))) return *std::move(journal);
  throw world(fmt::format("'{}' cannot be read: it says what an interrupted regard had begun", path),
              "see with 'git status' which of its files are there, then remove it");
}

/// Each file is in place or waiting, as it was written; nothing is done by halves once more.
void Transaction::check_can_finish(const Journal& journal) const {
  for (const Journal::Entry& file : journal.files) {
    const bool waiting = what_is(folder_, file.path) == Found::nothing && has_bytes(file.aside, file.sha256);
    if (!waiting && !has_bytes(file.path, file.sha256))
      throw world(
          fmt::format("what '{}' had begun at {} was interrupted and cannot be finished: '{}' is not "
                      "there as it was written",
                      journal.commit.officer, journal.commit.at.iso(), file.path),
          fmt::format("see which of the files named in '{0}' are there, then remove '{0}'", journal_file()));
  }
}

std::string Transaction::finish_undoing() const {
  const Journal journal = read_journal(undone_journal());
  // Somebody may have committed these files by hand since; what git holds is no longer ours to remove.
  if (git_.standing() == Standing::own_top && git_.holds(journal.paths()))
    remove_file(folder_, undone_journal());
  else
    take_back(journal);
  return fmt::format("what '{}' had begun at {} could not be recorded; what was left of it is now removed",
                     journal.commit.officer, journal.commit.at.iso());
}

std::optional<std::string> Transaction::drop_left_aside() const {
  const std::vector<std::string> left = left_aside();
  for (const std::string& path : left) remove_file(folder_, path);
  if (left.empty()) return std::nullopt;
  return "an earlier command was interrupted before it recorded anything; its unfinished files were dropped";
}

std::optional<std::string> Transaction::recover(const std::string& officer) const {
  if (what_is(folder_, undone_journal()) != Found::nothing) return finish_undoing();
  if (what_is(folder_, journal_file()) == Found::nothing) return drop_left_aside();
  const Journal journal = read_journal(journal_file());
  const auto& [message, at, starter] = journal.commit;
  if (starter != officer)
    throw world(
        fmt::format("'{}' had begun to record something here at {} and was interrupted", starter, at.iso()),
        fmt::format("let '{}' run their next command that writes: it finishes what was begun", starter));
  const bool own = git_.standing() == Standing::own_top;
  if (own && git_.holds(journal.paths())) {
    remove_file(folder_, journal_file());
  } else {
    check_can_finish(journal);
    if (own) git_.ready_to_commit();
    carry_out(journal);
  }
  return fmt::format("what you had begun at {} was interrupted and is now finished: {}", at.iso(),
                     fmt::join(journal.paths(), ", "));
}

}  // namespace regard::store
