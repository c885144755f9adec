drop trigger t on public.learner;
drop function public.f();
CREATE OR REPLACE FUNCTION public.g()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin return old; end $function$;
CREATE TRIGGER t AFTER UPDATE ON public.learner FOR EACH STATEMENT EXECUTE FUNCTION public.g();
