// A letter's Markdown as the bytes of a format, with what a page takes from the register: the address for the window, the
// logo, the title. Templates and files to write are not known here.
#pragma once

#include <string>

#include "letter_make.hpp"

namespace regard::cli {

/// The letter in the form asked for. Errors: world, where what makes that form is not there or fails; refusals, where the
/// logo cannot be shown.
std::string letter_bytes(Session& session, const MadeLetter& made, present::LetterFormat format);

}  // namespace regard::cli
