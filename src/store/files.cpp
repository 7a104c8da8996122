#include "regard/store/files.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <system_error>

#include "regard/core/error.hpp"
#include "regard/core/id.hpp"

namespace regard::store {

namespace {

[[noreturn]] void fail(std::string_view path, std::string_view what, int number) {
  std::string mend;
  if (number == ENOSPC || number == EDQUOT || number == EFBIG) mend = "make room on the disk, then try again";
  if (number == EROFS || number == EACCES || number == EPERM)
    mend = "see that you may read and write the register's folder, then try again";
  throw Error(Error::Kind::world,
              fmt::format("'{}' {}: {}", path, what, std::generic_category().message(number)), mend);
}

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }
  /// Some file systems report a failed write only here.
  bool close() {
    const int closing = number_;
    number_ = -1;
    return ::close(closing) == 0;
  }

 private:
  int number_;
};

std::string read_all(int from, const std::string& path) {
  std::string bytes;
  std::array<char, 65536> part;
  while (true) {
    const ssize_t got = ::read(from, part.data(), part.size());
    if (got == 0) return bytes;
    if (got > 0) bytes.append(part.data(), static_cast<std::size_t>(got));
    if (got < 0 && errno != EINTR) fail(path, "could not be read", errno);
  }
}

/// 0, or the errno of what failed.
int write_all(Descriptor& to, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t put = ::write(to.number(), bytes.data(), bytes.size());
    if (put >= 0) bytes.remove_prefix(static_cast<std::size_t>(put));
    if (put < 0 && errno != EINTR) return errno;
  }
  if (::fsync(to.number()) != 0) return errno;
  return to.close() ? 0 : errno;
}

Found found_of(mode_t mode) {
  if (S_ISREG(mode)) return Found::file;
  if (S_ISDIR(mode)) return Found::folder;
  return S_ISLNK(mode) ? Found::symlink : Found::other;
}

bool is_crockford(std::string_view text, std::size_t length) {
  return text.size() == length && text.find_first_not_of(crockford) == std::string_view::npos;
}

bool is_kind_word(std::string_view text) {
  return !text.empty() && text.front() != '-' && text.back() != '-' &&
         text.find("--") == std::string_view::npos &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos;
}

/// Reads ".v2-8R3C" into `name`.
bool read_version(std::string_view text, FactName& name) {
  if (text.substr(0, 2) != ".v") return false;
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos || dash < 3 || dash > 6 || text[2] == '0') return false;
  const char* end = text.data() + dash;
  const auto read = std::from_chars(text.data() + 2, end, name.version);
  name.version_random = text.substr(dash + 1);
  return read.ec == std::errc() && read.ptr == end && name.version >= 2 &&
         is_crockford(name.version_random, 4);
}

}  // namespace

std::string register_file() { return "register.yaml"; }
std::string office_folder() { return "register"; }
std::string policies_folder() { return "policies"; }
std::string templates_folder() { return "templates"; }
std::string cases_folder() { return "cases"; }
std::string derived_folder() { return ".regard"; }
std::string drafts_folder() { return derived_folder() + "/drafts"; }
std::string journal_file() { return derived_folder() + "/journal"; }
std::string reminded_file() { return ".regard/reminded"; }

std::string case_folder(std::string_view case_id) {
  return fmt::format("{}/{}/{}", cases_folder(), case_id.substr(3, 4), case_id);
}

std::string fact_name(Date date, std::string_view kind, std::string_view random, std::string_view extension) {
  return fmt::format("{}-{}-{}.{}", date.iso(), kind, random, extension);
}

std::string version_name(std::string_view v1_stem, int version, std::string_view version_random,
                         std::string_view extension) {
  return fmt::format("{}.v{}-{}.{}", v1_stem, version, version_random, extension);
}

std::string FactName::stem() const { return fmt::format("{}-{}-{}", date, kind, random); }

std::optional<FactName> parse_fact_name(std::string_view name) {
  FactName read;
  for (const std::string_view extension : {"yaml", "md", "yaml.sig"}) {
    if (name.size() > extension.size() && name.ends_with(extension) &&
        name[name.size() - extension.size() - 1] == '.')
      read.extension = extension;
  }
  if (read.extension.empty()) return std::nullopt;
  name.remove_suffix(read.extension.size() + 1);
  const std::string_view first = name.substr(0, name.find('.'));
  if (first.size() < name.size() && !read_version(name.substr(first.size()), read)) return std::nullopt;
  const std::size_t dash = first.rfind('-');
  if (dash == std::string_view::npos || dash < 12 || first[10] != '-') return std::nullopt;
  read.date = first.substr(0, 10);
  read.kind = first.substr(11, dash - 11);
  read.random = first.substr(dash + 1);
  if (!Date::parse(read.date) || !is_kind_word(read.kind) || !is_crockford(read.random, 8))
    return std::nullopt;
  return read;
}

std::string join(std::string_view folder, std::string_view path) {
  if (folder.empty() || (!path.empty() && path.front() == '/')) return std::string(path);
  if (path.empty()) return std::string(folder);
  return fmt::format("{}/{}", folder, path);
}

std::string folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash));
}

bool stays_inside(std::string_view path) {
  while (true) {
    const std::size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    if (part.empty() || part == "." || part == "..") return false;
    if (slash == std::string_view::npos) return true;
    path.remove_prefix(slash + 1);
  }
}

Found what_is(const std::string& folder, const std::string& path) {
  struct stat seen {};
  if (::lstat(join(folder, path).c_str(), &seen) == 0) return found_of(seen.st_mode);
  if (errno != ENOENT && errno != ENOTDIR) fail(path, "could not be looked at", errno);
  return Found::nothing;
}

std::vector<Listed> list_folder(const std::string& folder, const std::string& path) {
  const std::string whole = join(folder, path);
  const std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir(whole.c_str()), ::closedir);
  if (!open) fail(path, "could not be listed", errno);
  std::vector<Listed> listed;
  while (true) {
    errno = 0;
    const dirent* entry = ::readdir(open.get());
    if (entry == nullptr) break;
    const std::string_view name = entry->d_name;
    if (name == "." || name == "..") continue;
    // Not every file system says what an entry is.
    const Found found =
        entry->d_type == DT_UNKNOWN ? what_is(whole, std::string(name)) : found_of(DTTOIF(entry->d_type));
    listed.push_back({std::string(name), found});
  }
  if (errno != 0) fail(path, "could not be listed", errno);
  std::sort(listed.begin(), listed.end(), [](const Listed& a, const Listed& b) { return a.name < b.name; });
  return listed;
}

std::string read_file(const std::string& folder, const std::string& path) {
  // O_NONBLOCK: a pipe put where a record belongs must not make the reader wait for ever.
  const Descriptor open(::open(join(folder, path).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  if (open.number() < 0 && errno == ELOOP)
    throw Error(Error::Kind::world, fmt::format("'{}' is a symbolic link, not a file", path),
                "put the file itself in its place");
  if (open.number() < 0) fail(path, "could not be read", errno);
  struct stat seen {};
  if (::fstat(open.number(), &seen) != 0) fail(path, "could not be read", errno);
  if (S_ISDIR(seen.st_mode)) fail(path, "could not be read", EISDIR);
  if (!S_ISREG(seen.st_mode))
    throw Error(Error::Kind::world, fmt::format("'{}' is not a regular file", path));
  return read_all(open.number(), path);
}

Instant last_changed(const std::string& folder, const std::string& path) {
  struct stat seen {};
  if (::stat(join(folder, path).c_str(), &seen) != 0) return {};
  return Instant(std::chrono::sys_seconds(std::chrono::seconds(seen.st_mtime)));
}

std::string read_given_file(const std::string& path) {
  const Descriptor open(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (open.number() < 0) fail(path, "could not be read", errno);
  return read_all(open.number(), path);
}

std::string real_path(const std::string& path) {
  const std::unique_ptr<char, void (*)(void*)> real(::realpath(path.c_str(), nullptr), std::free);
  if (!real) fail(path, "could not be found", errno);
  return real.get();
}

void write_new_file(const std::string& folder, const std::string& path, std::string_view bytes, unsigned permissions) {
  const std::string whole = join(folder, path);
  Descriptor open(::open(whole.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, permissions));
  if (open.number() < 0) fail(path, "could not be written", errno);
  if (const int number = write_all(open, bytes); number != 0) {
    ::unlink(whole.c_str());
    fail(path, "could not be written", number);
  }
}

void replace_file(const std::string& folder, const std::string& path, std::string_view bytes, unsigned permissions) {
  const std::string anew = path + ".new";
  remove_file(folder, anew);
  write_new_file(folder, anew, bytes, permissions);
  if (::rename(join(folder, anew).c_str(), join(folder, path).c_str()) != 0) fail(path, "could not be put in its place", errno);
  sync_folder(folder, folder_of(path));
}

void rename_new(const std::string& folder, const std::string& from, const std::string& to) {
  const std::string old_path = join(folder, from);
  const std::string new_path = join(folder, to);
  const auto taken = [&to]() -> Error {
    return {Error::Kind::world, fmt::format("'{}' is there already", to), "nothing is ever overwritten"};
  };
  if (::renameat2(AT_FDCWD, old_path.c_str(), AT_FDCWD, new_path.c_str(), RENAME_NOREPLACE) == 0) return;
  if (errno == EEXIST) throw taken();
  if (errno != EINVAL && errno != ENOSYS) fail(to, "could not be put in its place", errno);
  // This file system cannot refuse by itself; whoever renames holds the register's lock.
  if (what_is(folder, to) != Found::nothing) throw taken();
  if (::rename(old_path.c_str(), new_path.c_str()) != 0) fail(to, "could not be put in its place", errno);
}

void sync_folder(const std::string& folder, const std::string& path) {
  const Descriptor open(::open(join(folder, path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  const std::string_view shown = path.empty() ? std::string_view(folder) : std::string_view(path);
  if (open.number() < 0) fail(shown, "could not be opened", errno);
  // EINVAL: a file system on which a folder needs no such call.
  if (::fsync(open.number()) != 0 && errno != EINVAL) fail(shown, "could not be brought to disk", errno);
}

std::vector<std::string> missing_folders(const std::string& folder, const std::string& path) {
  std::vector<std::string> missing;
  for (std::string at = path; !at.empty() && what_is(folder, at) == Found::nothing; at = folder_of(at))
    missing.insert(missing.begin(), at);
  return missing;
}

void make_folders(const std::string& folder, const std::string& path) {
  for (const std::string& part : missing_folders(folder, path)) {
    if (::mkdir(join(folder, part).c_str(), 0777) != 0 && errno != EEXIST)
      fail(part, "could not be made", errno);
  }
}

void make_private_folder(const std::string& folder, const std::string& path) {
  if (::mkdir(join(folder, path).c_str(), 0700) == 0) return;
  if (errno != EEXIST) fail(path, "could not be made", errno);
  if (what_is(folder, path) != Found::folder) fail(path, "could not be made", ENOTDIR);
  if (::chmod(join(folder, path).c_str(), 0700) != 0) fail(path, "could not be kept private", errno);
}

void remove_file(const std::string& folder, const std::string& path) {
  if (::unlink(join(folder, path).c_str()) != 0 && errno != ENOENT && errno != ENOTDIR)
    fail(path, "could not be removed", errno);
}

void remove_empty_folder(const std::string& folder, const std::string& path) {
  const bool left = ::rmdir(join(folder, path).c_str()) != 0;
  if (left && errno != ENOENT && errno != ENOTEMPTY && errno != EEXIST && errno != ENOTDIR)
    fail(path, "could not be removed", errno);
}

}  // namespace regard::store
