"""Answers GET /orders with a page made from a template."""
from http.server import BaseHTTPRequestHandler, HTTPServer

from jinja2 import Template

PAGE = Template("<h1>{{ count }} orders</h1>")


class Orders(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = PAGE.render(count=3).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    HTTPServer(("", 8080), Orders).serve_forever()
