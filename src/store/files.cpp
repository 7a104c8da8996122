#include "regard/store/files.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <system_error>

#include "regard/core/error.hpp"

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

}  // namespace

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
