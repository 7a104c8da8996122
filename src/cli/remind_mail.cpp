// regard remind --to mail
#include "remind.hpp"

namespace regard::cli {

int remind_by_mail(Session&) { throw Error(Error::Kind::usage, "--to mail: not yet", "use --to text"); }

}  // namespace regard::cli
