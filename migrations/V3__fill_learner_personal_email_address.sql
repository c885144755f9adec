-- An address that cannot exist (RFC 2606 reserves .invalid) and says whose it is, until the learner gives a real one.
update learner
   set personal_email_address = format('learner-%s@unknown.invalid', id)
 where personal_email_address is null;
